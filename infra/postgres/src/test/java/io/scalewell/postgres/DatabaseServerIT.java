package io.scalewell.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two roles: what the owner may, and what the application may not. */
class DatabaseServerIT {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.throwAway();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void neitherRoleStandsAboveRowLevelSecurity() throws SQLException {
        var logins = postgres.server().openDatabase("roles");

        try (var connection = logins.application().connect()) {
            assertThat(count(connection, """
                    select count(*) from pg_roles where rolname in ('scalewell_owner', 'scalewell_app')
                    and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                    """)).isEqualTo(2);
        }
    }

    @Test
    void ownerMakesSchemasAndTheApplicationDoesNot() throws SQLException {
        var logins = postgres.server().openDatabase("schemas");

        execute(logins.owner(), "create schema work");

        assertThatThrownBy(() -> execute(logins.application(), "create schema other"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void opensADatabaseAgainWithItsContent() throws SQLException {
        execute(postgres.server().openDatabase("again").owner(), "create table kept (id int)");

        var logins = postgres.server().openDatabase("again");

        execute(logins.owner(), "insert into kept values (1)");
    }

    @Test
    void copiesADatabaseWithItsTablesAndOwner() throws SQLException {
        execute(postgres.server().openDatabase("original").owner(), "create table copied (id int)");

        var copy = postgres.server().copyDatabase("original", "copy");

        execute(copy.owner(), "drop table copied");
    }

    @Test
    void loginDoesNotShowItsPassword() {
        var login = new Login("jdbc:postgresql://localhost/x", "someone", "hidden-word");

        assertThat(login.toString()).contains("someone").doesNotContain("hidden-word");
    }

    private static void execute(Login login, String sql) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
