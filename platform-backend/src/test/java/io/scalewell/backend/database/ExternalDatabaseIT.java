package io.scalewell.backend.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.backend.database.DatabaseSettings.External;
import io.scalewell.postgres.EmbeddedPostgres;
import io.scalewell.postgres.Login;
import io.scalewell.postgres.PostgresException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that somebody else runs, played by a durable one of our own. */
class ExternalDatabaseIT {

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.durable(folder);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @BeforeEach
    void beginAgain() throws SQLException {
        execute(superuser("postgres"), "drop database if exists elsewhere");
        execute(superuser("postgres"), "drop role if exists scalewell_app");
        execute(superuser("postgres"), "drop role if exists customer");
    }

    @Test
    void ownerWhoMayCreateRolesCreatesTheOneThatServes() throws SQLException {
        createCustomer("createrole");

        var logins = ExternalDatabase.open(given(null)).logins();

        assertThat(logins.owner().user()).isEqualTo("customer");
        assertThat(value(logins.application(), "select current_user::text")).isEqualTo("scalewell_app");
        assertThat(value(
                        logins.application(),
                        "select (rolsuper or rolbypassrls)::text from pg_roles where rolname = current_user"))
                .isEqualTo("false");
    }

    @Test
    void anotherNodeKnowsThePasswordToo() throws SQLException {
        createCustomer("createrole");

        var first = ExternalDatabase.open(given(null)).logins();
        var second = ExternalDatabase.open(given(null)).logins();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void saysWhatToDoWhenTheOwnerMayNotCreateRoles() throws SQLException {
        createCustomer("nocreaterole");

        assertThatThrownBy(() -> ExternalDatabase.open(given(null)))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("create role scalewell_app login password")
                .hasMessageContaining("SCALEWELL_DB_APP_PASSWORD");
    }

    @Test
    void takesTheRoleThatAnAdministratorMade() throws SQLException {
        createCustomer("nocreaterole");
        execute(superuser("elsewhere"), "create role scalewell_app login password 'made by hand'");

        var logins = ExternalDatabase.open(given("made by hand")).logins();

        assertThat(value(logins.application(), "select current_user::text")).isEqualTo("scalewell_app");
    }

    @Test
    void refusesADatabaseThatLosesCommittedWork() throws SQLException {
        createCustomer("createrole");
        execute(superuser("elsewhere"), "alter database elsewhere set synchronous_commit = off");

        assertThatThrownBy(() -> ExternalDatabase.open(given(null)))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("synchronous_commit");
    }

    @Test
    void namesTheSettingThatIsMissing() {
        assertThatThrownBy(() -> ExternalDatabase.open(new External("jdbc:postgresql://localhost/x", "me", null, null)))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("SCALEWELL_DB_PASSWORD is missing");
    }

    private static void createCustomer(String right) throws SQLException {
        execute(superuser("postgres"), "create role customer login password 'customer' " + right);
        execute(superuser("postgres"), "create database elsewhere owner customer");
    }

    private static External given(@Nullable String appPassword) {
        return new External(
                superuser("elsewhere").url().substring("jdbc:".length()), "customer", "customer", appPassword);
    }

    private static Login superuser(String database) {
        return postgres.server().superuser(database);
    }

    private static void execute(Login login, String sql) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(Login login, String query) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
