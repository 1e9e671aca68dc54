package io.scalewell.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P20 for the embedded server: what was committed survives, and nobody else gets in. */
class EmbeddedPostgresIT {

    @TempDir
    private static Path prepared;

    @TempDir
    private Path folder;

    /** Making a cluster takes longer than any of the tests. */
    @BeforeAll
    static void prepare() {
        EmbeddedPostgres.durable(prepared).close();
    }

    @BeforeEach
    void copyPrepared() throws IOException {
        CopyOf.folder(prepared, folder);
    }

    @Test
    void continuesWhereItWasWhenStartedAgain() throws SQLException {
        try (var postgres = EmbeddedPostgres.durable(folder)) {
            write(postgres.server().openDatabase("test").owner(), "kept");
        }

        try (var postgres = EmbeddedPostgres.durable(folder)) {
            assertThat(read(postgres.server().openDatabase("test").owner())).isEqualTo("kept");
        }
    }

    @Test
    void keepsWhatWasCommittedWhenTheApplicationIsKilled() throws Exception {
        try (var application = OtherProcess.opening(folder)) {
            write(application.owner(), "committed");
            application.kill();
        }

        try (var postgres = EmbeddedPostgres.durable(folder)) {
            assertThat(read(postgres.server().openDatabase("test").owner())).isEqualTo("committed");
        }
    }

    @Test
    void keepsWhatWasCommittedWhenApplicationAndDatabaseAreKilled() throws Exception {
        try (var application = OtherProcess.opening(folder)) {
            write(application.owner(), "committed");
            var server = server();
            application.kill();
            server.destroyForcibly();
            server.onExit().join();
        }

        try (var postgres = EmbeddedPostgres.durable(folder)) {
            assertThat(read(postgres.server().openDatabase("test").owner())).isEqualTo("committed");
        }
    }

    @Test
    void startsTheServerAgainWhenItIsKilledUnderTheApplication() throws Exception {
        try (var postgres = EmbeddedPostgres.durable(folder)) {
            var owner = postgres.server().openDatabase("test").owner();
            write(owner, "committed");

            var server = server();
            server.destroyForcibly();
            server.onExit().join();

            assertThat(readOnceItIsBack(owner)).isEqualTo("committed");
        }
    }

    @Test
    void refusesASecondApplicationInAnotherProcess() throws Exception {
        try (var application = OtherProcess.opening(folder)) {
            application.owner();

            assertThatThrownBy(() -> EmbeddedPostgres.durable(folder))
                    .isInstanceOf(PostgresException.class)
                    .hasMessageContaining("Another ScaleWell is running")
                    .hasMessageContaining(folder.toString());

            application.kill();
        }
        EmbeddedPostgres.durable(folder).close();
    }

    @Test
    void refusesASecondApplicationInTheSameProcess() {
        try (var _ = EmbeddedPostgres.durable(folder)) {
            assertThatThrownBy(() -> EmbeddedPostgres.durable(folder))
                    .isInstanceOf(PostgresException.class)
                    .hasMessageContaining("Another ScaleWell is running");
        }
    }

    @Test
    void refusesToServeWithoutFsync() throws Exception {
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "\nfsync = off\n", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> EmbeddedPostgres.durable(folder))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("fsync");
        assertThat(Postmaster.alive(folder.resolve("postgres"))).isEmpty();
    }

    @Test
    void saysWhyTheServerDoesNotStart() throws IOException {
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "9\n");

        assertThatThrownBy(() -> EmbeddedPostgres.durable(folder))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("database files are incompatible with server");
    }

    @Test
    void throwAwayServerLeavesNothingBehind() throws SQLException {
        Path files;
        try (var postgres = EmbeddedPostgres.throwAway();
                var connection = postgres.server().superuser("postgres").connect()) {
            files = Path.of(value(connection, "select current_setting('data_directory')"));
            assertThat(files).exists();
        }

        assertThat(files.getParent()).doesNotExist();
    }

    private ProcessHandle server() {
        return Postmaster.alive(folder.resolve("postgres")).orElseThrow().process();
    }

    private static void write(Login login, String text) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table note as select '%s' as text".formatted(text));
        }
    }

    private static String read(Login login) throws SQLException {
        try (var connection = login.connect()) {
            return value(connection, "select text from note");
        }
    }

    /** Asks until the server answers, which refuses quickly while it is away. */
    private static String readOnceItIsBack(Login login) throws SQLException {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            try {
                return read(login);
            } catch (SQLException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
            }
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
