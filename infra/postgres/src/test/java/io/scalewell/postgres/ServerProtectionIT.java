package io.scalewell.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reaches the embedded server, and who does not. */
class ServerProtectionIT {

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

    @Test
    void admitsNobodyWithoutThePassword() {
        var url = postgres.server().superuser("postgres").url();

        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", ""))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void keepsThePasswordToItsOwner() throws Exception {
        assertThat(Files.getPosixFilePermissions(folder.resolve("postgres.password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("postgres")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void serverListensOnLoopbackInUtcAndWithoutASocketFile() throws SQLException {
        try (var connection = postgres.server().superuser("postgres").connect()) {
            assertThat(value(connection, "select current_setting('listen_addresses')"))
                    .isEqualTo("127.0.0.1");
            assertThat(value(connection, "select current_setting('unix_socket_directories')"))
                    .isEmpty();
            assertThat(value(connection, "select reset_val from pg_settings where name = 'log_timezone'"))
                    .isEqualTo("UTC");
        }
    }

    private static String value(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
