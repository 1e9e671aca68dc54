package io.scalewell.ui.publicpage.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody without scripts and without cookies, who fills in a page and sends it. */
public final class Outsider {

    private static final String BOUNDARY = "----form-of-a-stranger";

    private final URI base;
    private final HttpClient http = HttpClient.newHttpClient();

    public Outsider(int port) {
        base = URI.create("http://localhost:" + port);
    }

    /** What is sent beside the page's hidden fields. */
    public static final class Answers {

        private final Map<String, List<String>> texts = new LinkedHashMap<>();
        private final Map<String, Upload> uploads = new LinkedHashMap<>();

        private record Upload(String name, byte[] content) {}

        public Answers with(String field, String... values) {
            texts.put(field, List.of(values));
            return this;
        }

        public Answers upload(String field, String name, String content) {
            uploads.put(field, new Upload(name, content.getBytes(StandardCharsets.UTF_8)));
            return this;
        }
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
        return exchange(
                (headers.length == 0 ? request : request.headers(headers)).GET().build());
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    /** Sends a page that is being looked at, with its hidden fields. */
    public HttpResponse<String> send(String path, Document page, Answers answers) {
        return exchange(request(path, page, answers));
    }

    HttpRequest request(String path, Document page, Answers answers) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        page.select("form input[type=hidden]").forEach(input -> all.put(input.attr("name"), List.of(input.val())));
        all.putAll(answers.texts);
        var body = new ByteArrayOutputStream();
        all.forEach((name, values) ->
                values.forEach(value -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8))));
        answers.uploads.forEach((name, upload) -> part(
                body,
                "name=\"" + name + "\"; filename=\"" + upload.name() + "\"\r\nContent-Type: application/octet-stream",
                upload.content()));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> post(String path, String type, byte[] body) {
        return exchange(HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    /** All at once. */
    List<HttpResponse<String>> together(List<HttpRequest> requests) {
        var waiting = new ArrayList<java.util.concurrent.CompletableFuture<HttpResponse<String>>>();
        requests.forEach(request -> waiting.add(http.sendAsync(request, BodyHandlers.ofString())));
        return waiting.stream()
                .map(java.util.concurrent.CompletableFuture::join)
                .toList();
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    public static String policy(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
