package io.scalewell.backend.automation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another system that automations call. It writes down every call, also those that it refuses because it is down. */
final class Receiver implements AutoCloseable {

    private final List<Received> calls = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int status;
    private volatile String words = "";

    Receiver(int status) throws IOException {
        this.status = status;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/completed";
    }

    void nowAnswers(int status) {
        this.status = status;
    }

    /** With these words from now on. */
    void nowSays(String words) {
        this.words = words;
    }

    List<Received> calls() {
        return List.copyOf(calls);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int answered = status;
            calls.add(new Received(
                    answered,
                    exchange.getRequestMethod(),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            byte[] said = words.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answered, said.length == 0 ? -1 : said.length);
            exchange.getResponseBody().write(said);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** @param status that was answered */
    record Received(int status, String method, String idempotencyKey, String contentType, String body) {}
}
