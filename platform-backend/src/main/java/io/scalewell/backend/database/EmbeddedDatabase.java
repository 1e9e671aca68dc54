package io.scalewell.backend.database;

import io.scalewell.postgres.DatabaseLogins;
import io.scalewell.postgres.EmbeddedPostgres;
import java.nio.file.Path;

/** A database on the server that lives and dies with this application. */
record EmbeddedDatabase(EmbeddedPostgres postgres, DatabaseLogins logins) implements Database {

    private static final String NAME = "scalewell";

    static EmbeddedDatabase open(Path dataDir) {
        var postgres = EmbeddedPostgres.durable(dataDir);
        try {
            return new EmbeddedDatabase(postgres, postgres.server().openDatabase(NAME));
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    @Override
    public void close() {
        postgres.close();
    }
}
