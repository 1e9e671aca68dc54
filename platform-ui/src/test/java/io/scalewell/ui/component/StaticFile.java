package io.scalewell.ui.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads what the browser is served. */
final class StaticFile {

    private StaticFile() {}

    static String read(String path) {
        var resource = "META-INF/resources/" + path;
        try (var stream = StaticFile.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
