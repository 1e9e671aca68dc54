package io.scalewell.ui.component;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Serves the static files as the application does, the theme from its jar, the test pages and the texts: enough to try an
 * element in a browser without starting the application.
 */
final class StaticSite implements AutoCloseable {

    private static final List<String> FOLDERS = List.of("META-INF/resources", "static-test", "vaadin-i18n");
    private static final Map<String, String> TYPES = Map.of(
            "js",
            "text/javascript",
            "css",
            "text/css",
            "svg",
            "image/svg+xml",
            "properties",
            "text/plain; charset=utf-8");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    StaticSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", StaticSite::answer);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:%d/%s".formatted(server.getAddress().getPort(), path);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var content = read(path);
            if (content == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var extension = path.substring(path.lastIndexOf('.') + 1);
            var type = TYPES.getOrDefault(extension, URLConnection.guessContentTypeFromName(path));
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    private static byte @Nullable [] read(String path) throws IOException {
        for (var folder : FOLDERS) {
            try (var stream = StaticSite.class.getClassLoader().getResourceAsStream(folder + path)) {
                if (stream != null) {
                    return stream.readAllBytes();
                }
            }
        }
        return null;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
