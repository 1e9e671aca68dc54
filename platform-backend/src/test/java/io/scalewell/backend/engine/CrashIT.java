package io.scalewell.backend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.scalewell.backend.tenancy.Ids;
import io.scalewell.fixture.TestDatabases;
import io.scalewell.postgres.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes of their own that are killed as {@code kill -9} does while they accept and run jobs. */
class CrashIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern ACCEPTED = Pattern.compile(CrashNode.ACCEPTED + "(\\S{36})");

    private final Login login = TestDatabases.fresh().application();
    private final UUID tenant = Ids.next();

    @TempDir
    private Path folder;

    private Path outside;
    private Path output;
    private Connection connection;
    private DSLContext db;
    private @Nullable Process process;

    @BeforeEach
    void prepare() throws SQLException, IOException {
        outside = Files.createFile(folder.resolve("outside"));
        output = Files.createFile(folder.resolve("output"));
        connection = login.connect();
        db = DSL.using(connection, SQLDialect.POSTGRES);
        db.execute("select set_config('app.tenant_id', ?, false)", tenant.toString());
        db.execute(
                "insert into tenancy.organization (tenant_id, slug, name, zone, created_at) values (?, ?, ?, ?, now())",
                tenant,
                "crash",
                "Crash",
                "Europe/Berlin");
    }

    @AfterEach
    void end() throws SQLException {
        if (process != null) {
            process.destroyForcibly();
        }
        connection.close();
    }

    private void start(int jobs) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CrashNode.class.getName(),
                tenant.toString(),
                Integer.toString(jobs),
                outside.toString());
        builder.environment()
                .putAll(Map.of(
                        "SPRING_DATASOURCE_URL", login.url(),
                        "SPRING_DATASOURCE_USERNAME", login.user(),
                        "SPRING_DATASOURCE_PASSWORD", login.password()));
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    private void kill() throws InterruptedException {
        assertThat(Objects.requireNonNull(process).destroyForcibly().waitFor(10, TimeUnit.SECONDS))
                .isTrue();
    }

    @Test
    void p1ExecutesEverythingAcceptedAndP2OnceThoughItsProcessesAreKilled() throws Exception {
        start(200);
        awaitAccepted(60);
        kill();
        int first = accepted().size();
        assertThat(jobs("state <> 'SUCCEEDED'")).as("the kill came too late").isPositive();

        start(200);
        awaitAccepted(first + 60);
        kill();

        start(0);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(jobs("state <> 'SUCCEEDED'")).as(this::said).isZero());

        assertThat(succeeded()).containsAll(accepted());
        assertThat(effects()).containsOnly(1L).hasSize(jobs("kind = '" + ScriptedInside.KIND + "'"));
        assertThat(calls().values()).allMatch(calls -> calls >= 1 && calls <= NewJob.DEFAULT_ATTEMPTS);
        assertThat(calls()).hasSize(jobs("kind = '" + ScriptedOutside.KIND + "'"));
        assertThat(jobs("node_deaths > 0"))
                .as("jobs that were running when their node died")
                .isPositive();
    }

    private void awaitAccepted(int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(accepted()).as(this::said).hasSizeGreaterThanOrEqualTo(count));
    }

    /** The jobs that the processes said they had accepted. */
    private Set<UUID> accepted() {
        return lines(output)
                .map(ACCEPTED::matcher)
                .filter(Matcher::matches)
                .map(line -> UUID.fromString(line.group(1)))
                .collect(Collectors.toSet());
    }

    private String said() {
        return lines(output).collect(Collectors.joining("\n", "the processes said:\n", "\n"));
    }

    private int jobs(String condition) {
        return db.fetchCount(DSL.table("engine.job"), DSL.condition("tenant_id = ? and " + condition, tenant));
    }

    private List<UUID> succeeded() {
        return db.fetch("select id from engine.job where tenant_id = ? and state = 'SUCCEEDED'", tenant)
                .into(UUID.class);
    }

    /** How often the effect of each job is in the database. */
    private List<Long> effects() {
        return db.fetch("select value from tenancy.counter where tenant_id = ?", tenant)
                .into(Long.class);
    }

    /** How often the outside was called for each job. */
    private Map<String, Long> calls() {
        return lines(outside).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
