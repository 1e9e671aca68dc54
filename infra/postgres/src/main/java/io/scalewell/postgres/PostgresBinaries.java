package io.scalewell.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the class path into a cache that is keyed by their hash. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** Returns the folder that holds {@code bin}, {@code lib} and {@code share}. */
    static Path unpack(Path cache) {
        var archive = archiveName();
        try {
            var folder = cache.resolve("postgres-" + hash(archive));
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(cache);
                var partial = Files.createTempDirectory(cache, ".unpacking-");
                extract(archive, partial);
                publish(partial, folder);
            }
            return folder;
        } catch (IOException e) {
            throw new PostgresException("PostgreSQL could not be unpacked into " + cache + ": " + e.getMessage(), e);
        }
    }

    /** The cache of the user, or the one that {@code SCALEWELL_CACHE_DIR} names. */
    static Path userCache() {
        var chosen = System.getenv("SCALEWELL_CACHE_DIR");
        if (chosen != null && !chosen.isBlank()) {
            return Path.of(chosen);
        }
        var cacheHome = System.getenv("XDG_CACHE_HOME");
        return cacheHome != null && !cacheHome.isBlank()
                ? Path.of(cacheHome, "scalewell")
                : Path.of(System.getProperty("user.home"), ".cache", "scalewell");
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var platform = system.startsWith("mac") ? "darwin" : system.startsWith("windows") ? "windows" : "linux";
        var architecture = machine.equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + platform + "-" + architecture + ".txz";
    }

    private static String hash(String archive) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(open(archive), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static void extract(String archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, target);
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("The archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, target.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0 && Files.getFileStore(path).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    /** Two applications may unpack at the same time: the first one to rename its folder wins, both are equal. */
    private static void publish(Path partial, Path folder) throws IOException {
        try {
            Files.move(partial, folder);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            Folders.delete(partial);
        }
    }

    private static InputStream open(String archive) {
        var in = PostgresBinaries.class.getResourceAsStream(archive);
        if (in == null) {
            throw new PostgresException("There is no embedded PostgreSQL for this machine (" + archive
                    + "). Set SCALEWELL_DB_URL, SCALEWELL_DB_USER and SCALEWELL_DB_PASSWORD to use another one.");
        }
        return in;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
