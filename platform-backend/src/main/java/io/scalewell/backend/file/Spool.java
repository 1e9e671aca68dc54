package io.scalewell.backend.file;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * An upload on its way into the database: first into a temporary file, so that a slow client holds neither memory nor a
 * transaction, and nothing is kept of one that is too large.
 */
final class Spool implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final Path path;
    private final MessageDigest digest = sha256();
    private byte[] hash = new byte[0];
    private long size;

    private Spool(Path path) {
        this.path = path;
    }

    /** Reads to the end. Throws {@link Invalid} as soon as there is more than allowed, and for nothing at all. */
    static Spool of(InputStream content, long largest) throws IOException {
        Spool spool = new Spool(Files.createTempFile("scalewell-upload", null));
        try {
            spool.fill(content, largest);
            return spool;
        } catch (IOException | RuntimeException failed) {
            spool.close();
            throw failed;
        }
    }

    private void fill(InputStream content, long largest) throws IOException {
        byte[] piece = new byte[PIECE];
        try (OutputStream file = Files.newOutputStream(path)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                if (size > largest) {
                    throw new Invalid("", Message.of("file.size", largest / (1024 * 1024)));
                }
                digest.update(piece, 0, read);
                file.write(piece, 0, read);
            }
        }
        if (size == 0) {
            throw new Invalid("", Message.of("import.empty"));
        }
        hash = digest.digest();
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    /** SHA-256. */
    byte[] hash() {
        return hash.clone();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
