package io.scalewell.backend.automation;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.NodeProcess;
import io.scalewell.fixture.TestBackend;
import io.scalewell.postgres.Login;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A backend in a process of its own that other systems call. */
final class MachineNode implements AutoCloseable {

    static final String TOKEN = "a-token-that-sets-up-a-machine-by-a-machine";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final NodeProcess process;

    private MachineNode(NodeProcess process) {
        this.process = process;
    }

    /** Waits until it serves. */
    static MachineNode start(Login login, Path folder) throws IOException {
        return new MachineNode(NodeProcess.start(
                TestBackend.class,
                login,
                folder,
                folder.resolve("data"),
                Map.of("SCALEWELL_BOOTSTRAP_TOKEN", TOKEN, "SCALEWELL_ENGINE_LEASE", "3s")));
    }

    HttpResponse<String> post(String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(process.address() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** With the bootstrap token; nothing but success is expected. */
    JsonNode done(String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(path, Map.of("Authorization", "Bearer " + TOKEN), body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(process.address() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + TOKEN)
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
