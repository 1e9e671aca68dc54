package io.scalewell.backend.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.scalewell.fixture.BackendNode;
import io.scalewell.postgres.Login;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A backend in a process of its own, which can be killed as {@code kill -9} does. */
final class NodeProcess implements AutoCloseable {

    static final String TOKEN = "a-token-that-sets-up-a-machine-by-a-machine";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Process process;
    private final String address;

    private NodeProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Waits until it serves. */
    static NodeProcess start(Login login, Path folder) throws IOException {
        Path output = Files.createTempFile(folder, "node", ".out");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BackendNode.class.getName(),
                login.url(),
                login.user(),
                login.password(),
                folder.resolve("data").toString());
        builder.environment().putAll(Map.of("SCALEWELL_BOOTSTRAP_TOKEN", TOKEN, "SCALEWELL_ENGINE_LEASE", "3s"));
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(
                        () -> assertThat(port(output)).as(() -> said(output)).isNotNull());
        return new NodeProcess(process, "http://127.0.0.1:" + port(output));
    }

    private static @Nullable String port(Path output) throws IOException {
        return Files.readAllLines(output).stream()
                .filter(line -> line.startsWith(BackendNode.SERVING))
                .map(line -> line.substring(BackendNode.SERVING.length()))
                .findFirst()
                .orElse(null);
    }

    private static String said(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }

    HttpResponse<String> post(String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
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
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + TOKEN)
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    void kill() throws InterruptedException {
        assertThat(process.destroyForcibly().waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
