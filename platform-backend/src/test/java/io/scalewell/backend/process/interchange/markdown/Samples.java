package io.scalewell.backend.process.interchange.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The checklists that tests read: our own, and real ones where they lie beside the repository. */
final class Samples {

    static final String[] OWN = {"new-colleague.md", "release-template.md", "incident.md"};

    private Samples() {}

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where the real checklists are not at hand. */
    static Optional<String> real(String name) {
        return Stream.of("../shared", "../../shared", "../../../shared")
                .map(folder -> Path.of(folder, "data", "checklists", name))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Samples::read);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
