package io.scalewell.backend.database;

import io.scalewell.backend.database.DatabaseSettings.External;
import io.scalewell.postgres.DatabaseServer;
import io.scalewell.postgres.Login;
import io.scalewell.postgres.PostgresException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.PGConnection;

/**
 * The role that serves from an external database. Where no password is given for it, the owner creates it; the password then
 * follows from the owner's, so that all nodes know it and it is stored nowhere.
 */
record ApplicationRole(Login login, boolean given) {

    static ApplicationRole of(External settings, Login owner) {
        var given = settings.appPassword();
        var password = given != null ? given : derive(owner.password(), DatabaseServer.APPLICATION);
        return new ApplicationRole(new Login(owner.url(), DatabaseServer.APPLICATION, password), given != null);
    }

    /** Makes sure that the role exists before the first migration grants it anything. */
    Login prepare(Connection owner) throws SQLException {
        if (!given) {
            try {
                create(owner);
            } catch (SQLException e) {
                throw new PostgresException(advice(e), e);
            }
        }
        return login;
    }

    private void create(Connection owner) throws SQLException {
        var role = owner.unwrap(PGConnection.class).escapeIdentifier(login.user());
        try (var statement = owner.createStatement()) {
            if (!exists(owner)) {
                statement.execute("create role " + role);
            } else if (accepts()) {
                return;
            }
            statement.execute("alter role " + role + " login");
            owner.unwrap(PGConnection.class)
                    .alterUserPassword(login.user(), login.password().toCharArray(), "scram-sha-256");
            statement.execute("grant connect on database "
                    + owner.unwrap(PGConnection.class).escapeIdentifier(owner.getCatalog()) + " to " + role);
        }
    }

    private boolean exists(Connection owner) throws SQLException {
        try (var statement = owner.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            statement.setString(1, login.user());
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Another node made it, or this one at an earlier start. */
    private boolean accepts() {
        try (var connection = login.connect()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private String advice(SQLException e) {
        return """
                The database user of SCALEWELL_DB_USER may not create the role that serves (%s). Let an administrator run
                  create role %s login password '...';
                and set SCALEWELL_DB_APP_PASSWORD to that password, or grant CREATEROLE to the user.""".formatted(e.getMessage(), login.user());
    }

    private static String derive(String ownerPassword, String role) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ownerPassword.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(("scalewell role " + role).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new PostgresException("The password of the role that serves cannot be derived", e);
        }
    }
}
