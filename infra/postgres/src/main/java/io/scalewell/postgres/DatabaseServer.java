package io.scalewell.postgres;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.postgresql.PGConnection;

/** A PostgreSQL whose superuser we are: creates the two roles and databases of them. */
public final class DatabaseServer {

    /** Owns the tables and migrates them. */
    public static final String OWNER = "scalewell_owner";

    /** Serves; the migrations grant it what it needs. */
    public static final String APPLICATION = "scalewell_app";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String address;
    private final String user;
    private final String password;
    private final String ownerPassword = randomPassword();
    private final String applicationPassword = randomPassword();

    /**
     * @param address {@code host:port}
     * @param user a superuser
     */
    public DatabaseServer(String address, String user, String password) {
        this.address = address;
        this.user = user;
        this.password = password;
    }

    /** A login of the superuser. */
    public Login superuser(String database) {
        return new Login(url(database), user, password);
    }

    /** The two roles of a database that {@link #openDatabase} or {@link #copyDatabase} made. */
    public DatabaseLogins logins(String database) {
        return new DatabaseLogins(
                new Login(url(database), OWNER, ownerPassword),
                new Login(url(database), APPLICATION, applicationPassword));
    }

    /** Creates the roles and the database where they are missing, and gives the roles fresh passwords. */
    public DatabaseLogins openDatabase(String database) {
        try (var connection = superuser("postgres").connect()) {
            createRole(connection, OWNER, ownerPassword);
            createRole(connection, APPLICATION, applicationPassword);
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                execute(connection, "create database %s owner %s".formatted(quoted(database), OWNER));
                execute(connection, "revoke all on database %s from public".formatted(quoted(database)));
                execute(connection, "grant connect on database %s to %s".formatted(quoted(database), APPLICATION));
            }
        } catch (SQLException e) {
            throw new PostgresException("The database " + database + " could not be prepared: " + e.getMessage(), e);
        }
        return logins(database);
    }

    /** Creates a database as a copy of another one, to which nobody may be connected. */
    public DatabaseLogins copyDatabase(String template, String database) {
        try (var connection = superuser("postgres").connect()) {
            execute(
                    connection,
                    "create database %s template %s owner %s strategy file_copy"
                            .formatted(quoted(database), quoted(template), OWNER));
            execute(connection, "revoke all on database %s from public".formatted(quoted(database)));
            execute(connection, "grant connect on database %s to %s".formatted(quoted(database), APPLICATION));
        } catch (SQLException e) {
            throw new PostgresException("The database " + template + " could not be copied: " + e.getMessage(), e);
        }
        return logins(database);
    }

    /** Random enough to be a secret, and plain enough to be quoted anywhere. */
    static String randomPassword() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String url(String database) {
        return "jdbc:postgresql://" + address + "/" + database;
    }

    private static void createRole(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(connection, "create role " + role);
        }
        execute(
                connection,
                "alter role %s login nosuperuser nocreatedb nocreaterole noreplication nobypassrls".formatted(role));
        connection.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
