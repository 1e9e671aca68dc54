package io.scalewell.postgres.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jooq.Constants;

/** Tells whether the classes in the target folder were made from the changelog as it is now. */
record Fingerprint(Path file, Path resources) {

    /** Raise it when the settings of the generator change. */
    private static final String GENERATOR = "1";

    boolean isCurrent() throws IOException {
        return Files.exists(file) && Files.readString(file).equals(compute());
    }

    void write() throws IOException {
        Files.writeString(file, compute());
    }

    private String compute() throws IOException {
        var digest = sha256();
        digest.update((GENERATOR + Constants.FULL_VERSION).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try (var files = Files.walk(resources.resolve("db/changelog"))) {
            for (var path : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(resources.relativize(path).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(path));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
