package io.scalewell.backend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.scalewell.backend.database.Database;
import io.scalewell.backend.engine.Scripts.Script;
import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.FreshDatabase;
import io.scalewell.fixture.TestDatabases;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.EventId;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.event.LiveEvents;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** P21 for the engine and the live events: the database closes every connection and takes none for a while. */
@BackendTest
@FreshDatabase
@TestPropertySource(properties = "scalewell.engine.lease=3s")
class OutageIT {

    private static final Duration RECOVERY = Duration.ofSeconds(30);

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private EngineProbe probe;

    @Autowired
    private Scripts scripts;

    @Autowired
    private EventLog log;

    @Autowired
    private LiveEvents live;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Database database;

    @Autowired
    private MeterRegistry meters;

    @Test
    void p21GoesOnByItselfWhenTheDatabaseIsBack() throws SQLException {
        TestOrganization organization = organizations.create();
        UUID tenant = organization.id().value();
        Script script = scripts.of(tenant);
        script.behaviour = job -> probe.effect(tenant);
        List<EventId> seen = new CopyOnWriteArrayList<>();
        organization.call(() -> live.subscribe(event -> seen.add(event.id())));
        List<UUID> accepted = IntStream.range(0, 200)
                .mapToObj(_ -> probe.enqueue(tenant, NewJob.now(ScriptedInside.KIND, Map.of())))
                .toList();

        interrupt();

        await().atMost(RECOVERY).until(() -> probe.count(tenant, "SUCCEEDED") == accepted.size());
        assertThat(probe.effects(tenant)).isEqualTo(accepted.size());
        EventId appended = append(organization);
        await().atMost(RECOVERY).until(() -> seen.contains(appended));
    }

    private EventId append(TestOrganization organization) {
        return organization.call(() -> transactions
                .execute(_ -> log.append(NewEvent.of(EventType.RUN_STARTED, Map.of())))
                .event()
                .id());
    }

    /** Refuses connections, closes those that are open, and lets the nodes notice before it accepts again. */
    private void interrupt() throws SQLException {
        String name = name();
        try (Connection superuser = TestDatabases.server().superuser("postgres").connect();
                var statement = superuser.createStatement()) {
            statement.execute("alter database " + name + " allow_connections false");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
            await().until(() -> meters.timer("scalewell.engine.loop", "loop", "claim", "outcome", "failed")
                            .count()
                    > 0);
            statement.execute("alter database " + name + " allow_connections true");
        }
    }

    private String name() throws SQLException {
        try (Connection application = database.logins().application().connect()) {
            return application.getCatalog();
        }
    }
}
