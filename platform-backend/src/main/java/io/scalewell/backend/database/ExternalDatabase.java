package io.scalewell.backend.database;

import io.scalewell.backend.database.DatabaseSettings.External;
import io.scalewell.postgres.DatabaseLogins;
import io.scalewell.postgres.Durability;
import io.scalewell.postgres.Login;
import io.scalewell.postgres.PostgresException;
import java.sql.Connection;
import java.sql.SQLException;

/** A database that somebody else runs. Its given user owns the tables; another role, which may do less, serves. */
record ExternalDatabase(DatabaseLogins logins) implements Database {

    private static final int OLDEST_VERSION = 15;

    static ExternalDatabase open(External settings) {
        var owner = new Login(
                jdbcUrl(required(settings.url(), "URL")),
                required(settings.user(), "USER"),
                required(settings.password(), "PASSWORD"));
        try (var connection = owner.connect()) {
            checkVersion(connection);
            var application = ApplicationRole.of(settings, owner).prepare(connection);
            try (var serving = application.connect()) {
                Durability.check(serving);
            }
            return new ExternalDatabase(new DatabaseLogins(owner, application));
        } catch (SQLException e) {
            throw new PostgresException("The database at SCALEWELL_DB_URL cannot be used: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        // it goes on without us
    }

    private static void checkVersion(Connection connection) throws SQLException {
        var metaData = connection.getMetaData();
        if (metaData.getDatabaseMajorVersion() < OLDEST_VERSION) {
            throw new PostgresException("The database is PostgreSQL " + metaData.getDatabaseProductVersion()
                    + "; ScaleWell needs " + OLDEST_VERSION + " or newer.");
        }
    }

    private static String jdbcUrl(String url) {
        return url.startsWith("jdbc:") ? url : "jdbc:" + url;
    }

    private static String required(@org.jspecify.annotations.Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new PostgresException("SCALEWELL_DB_" + name + " is missing: an external database needs"
                    + " SCALEWELL_DB_URL, SCALEWELL_DB_USER and SCALEWELL_DB_PASSWORD.");
        }
        return value;
    }
}
