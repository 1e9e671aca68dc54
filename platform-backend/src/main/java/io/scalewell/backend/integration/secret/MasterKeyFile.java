package io.scalewell.backend.integration.secret;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/** The master key of an installation that was given none: a file that only its owner can read, made once. */
public final class MasterKeyFile {

    private static final String NAME = "master.key";
    private static final Set<PosixFilePermission> OWNER_ONLY = EnumSet.of(OWNER_READ, OWNER_WRITE);

    private MasterKeyFile() {}

    /**
     * Reads the key in a folder, or makes one there.
     *
     * @throws IllegalStateException when others may read the file
     */
    public static MasterKey in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (Files.notExists(file)) {
            create(folder, file);
        }
        if (isPosix(file) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException("Others may read " + file + "; allow only its owner (mode 600)");
        }
        return MasterKey.of(Files.readString(file, StandardCharsets.US_ASCII));
    }

    /** Written aside and linked into place, so that a crash leaves a whole key or none, and the first of two wins. */
    private static void create(Path folder, Path file) throws IOException {
        Files.createDirectories(folder);
        byte[] key = new byte[MasterKey.LENGTH];
        new SecureRandom().nextBytes(key);
        Path whole = Files.createTempFile(folder, NAME, ".new", ownerOnly(folder));
        try {
            try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(key)));
                channel.force(true);
            }
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException e) {
            // another process was faster; its key counts
        } finally {
            Files.delete(whole);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return isPosix(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }
}
