package io.scalewell.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The folders of throw-away servers. Those of processes that were killed are swept when the next one is made. */
final class ThrowAwayFolders {

    private ThrowAwayFolders() {}

    static Path create() {
        var all = Path.of(
                System.getProperty("java.io.tmpdir"), "scalewell-throw-away-" + System.getProperty("user.name"));
        try {
            Folders.createPrivate(all);
            sweep(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.resolve(UUID.randomUUID().toString());
    }

    static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sweep(Path all) throws IOException {
        try (var folders = Files.list(all)) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                sweepOne(folder);
            }
        }
    }

    private static void sweepOne(Path folder) throws IOException {
        var lock = DirectoryLock.tryTake(folder);
        if (lock.isEmpty()) {
            return;
        }
        try (var _ = lock.get()) {
            Postmaster.alive(folder.resolve("postgres"))
                    .ifPresent(orphan -> orphan.process().destroyForcibly());
            Folders.delete(folder);
        }
    }
}
