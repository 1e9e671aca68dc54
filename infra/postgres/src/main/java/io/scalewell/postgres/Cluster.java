package io.scalewell.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a PostgreSQL server below a data folder, and the password of its superuser beside them. */
record Cluster(Path folder, boolean durable) {

    static final String SUPERUSER = "postgres";

    Path files() {
        return folder.resolve("postgres");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    /** Creates the cluster if this folder has none yet. An attempt that was cut off leaves nothing that counts. */
    void create(PostgresPrograms programs) throws IOException {
        if (Files.exists(files().resolve("PG_VERSION"))) {
            return;
        }
        var unfinished = folder.resolve("postgres.unfinished");
        Folders.delete(unfinished);
        Folders.writePrivate(passwordFile(), DatabaseServer.randomPassword());
        var arguments = new ArrayList<>(List.of(
                "-D",
                unfinished.toString(),
                "-U",
                SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile",
                passwordFile().toString(),
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--lc-messages=C",
                "--no-instructions"));
        if (!durable) {
            arguments.add("--no-sync");
        }
        programs.run("initdb", arguments);
        Files.move(unfinished, files());
    }

    String password() throws IOException {
        if (!Files.exists(passwordFile())) {
            throw new PostgresException("The password file " + passwordFile().toAbsolutePath()
                    + " is missing, so the database beside it cannot be opened. Restore both together.");
        }
        return Files.readString(passwordFile());
    }

    /** The end of the server's log, which says why it ended. */
    String lastWords() {
        try {
            var lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException e) {
            return "its log cannot be read: " + e.getMessage();
        }
    }

    private Path passwordFile() {
        return folder.resolve("postgres.password");
    }
}
