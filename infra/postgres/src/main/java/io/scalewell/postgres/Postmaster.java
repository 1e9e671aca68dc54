package io.scalewell.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What the pid file of a cluster says about the server that runs, or ran, on it. */
record Postmaster(ProcessHandle process) {

    /** The server that is alive on the cluster. A stale file is left to PostgreSQL, which knows how to judge it. */
    static Optional<Postmaster> alive(Path cluster) {
        try {
            var pid = Files.readString(cluster.resolve("postmaster.pid"))
                    .lines()
                    .findFirst()
                    .map(String::strip);
            return pid.filter(text -> text.matches("[0-9]+"))
                    .flatMap(text -> ProcessHandle.of(Long.parseLong(text)))
                    .filter(ProcessHandle::isAlive)
                    .filter(Postmaster::isPostgres)
                    .map(Postmaster::new);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new PostgresException("The state of " + cluster + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The number in a stale file may have been given to another program since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(true);
    }
}
