package io.scalewell.backend.engine;

import static io.scalewell.db.engine.Tables.JOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.scalewell.backend.engine.Scripts.Script;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.FreshDatabase;
import io.scalewell.fixture.TestOrganizations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several nodes over one database; the context's own node rests. */
@BackendTest
@FreshDatabase
class EngineClusterIT {

    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private EngineLifecycle lifecycle;

    @Autowired
    private EngineNodes nodes;

    @Autowired
    private EngineProperties properties;

    @Autowired
    private EngineProbe probe;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Scripts scripts;

    @Autowired
    private DSLContext db;

    @Autowired
    private MeterRegistry meters;

    private final List<EngineNode> started = new ArrayList<>();
    private UUID tenant;
    private Script script;

    @BeforeEach
    void prepare() {
        lifecycle.stop();
        tenant = organizations.create().id().value();
        script = scripts.of(tenant);
    }

    @AfterEach
    void stopNodes() {
        started.forEach(EngineNode::close);
    }

    private EngineNode start(String name, NodeClock clock) {
        EngineNode node = nodes.node(name, clock);
        started.add(node);
        node.start();
        return node;
    }

    private EngineNode start(String name) {
        return start(name, nodes.clock(InstantSource.system()));
    }

    private static NewJob inside() {
        return NewJob.now(ScriptedInside.KIND, Map.of());
    }

    private static NewJob outside() {
        return NewJob.now(ScriptedOutside.KIND, Map.of());
    }

    private List<UUID> enqueue(UUID tenantId, int count, NewJob job) {
        return probe.within(
                tenantId,
                () -> IntStream.range(0, count).mapToObj(_ -> jobs.enqueue(job)).toList());
    }

    private void awaitSucceeded(UUID tenantId, int count) {
        await().atMost(Duration.ofSeconds(60)).until(() -> probe.count(tenantId, "SUCCEEDED") == count);
    }

    private Set<String> claimants() {
        return probe.within(
                tenant,
                () -> db.select(JOB.CLAIMED_BY)
                        .from(JOB)
                        .where(JOB.TENANT_ID.eq(tenant))
                        .fetchSet(JOB.CLAIMED_BY));
    }

    @Test
    void p2RunsEachJobOnceOnThreeNodes() {
        script.behaviour = _ -> probe.effect(tenant);
        enqueue(tenant, 300, inside());

        IntStream.range(0, 3).forEach(number -> start("node-" + number));

        awaitSucceeded(tenant, 300);
        assertThat(probe.effects(tenant)).isEqualTo(300);
        assertThat(script.begun).extracting(Job::id).doesNotHaveDuplicates().hasSize(300);
    }

    @Test
    void p5TakesOverFromADeadNode() {
        UUID job = probe.enqueue(tenant, outside().dueAt(NEVER));
        probe.claimByDeadNode(tenant, job, 0);

        start("alive");

        awaitSucceeded(tenant, 1);
        assertThat(probe.outcomes(tenant, job)).containsExactly("LOST");
        assertThat(script.failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).contains("dead-node"));
    }

    @Test
    void p5KeepsTheLeaseOfAJobThatRunsLongerThanIt() {
        CountDownLatch end = new CountDownLatch(1);
        AtomicReference<Instant> firstLease = new AtomicReference<>();
        script.behaviour = _ -> end.await();
        UUID job = probe.enqueue(tenant, outside());
        start("slow");
        await().until(() -> !script.begun.isEmpty());
        firstLease.set(leasedUntil(job));

        await().atMost(Duration.ofSeconds(20)).until(() -> leasedUntil(job).isAfter(firstLease.get()));
        end.countDown();

        awaitSucceeded(tenant, 1);
    }

    private Instant leasedUntil(UUID job) {
        return probe.within(
                tenant,
                () -> db.select(JOB.LEASED_UNTIL)
                        .from(JOB)
                        .where(JOB.TENANT_ID.eq(tenant), JOB.ID.eq(job))
                        .fetchSingle(JOB.LEASED_UNTIL));
    }

    @Test
    void p6KeepsTheOrderOfAKeyOnThreeNodes() {
        AtomicInteger running = new AtomicInteger();
        script.behaviour = _ -> {
            assertThat(running.incrementAndGet()).isEqualTo(1);
            running.decrementAndGet();
        };
        List<UUID> ordered = enqueue(tenant, 60, inside().withSerialKey("key"));

        IntStream.range(0, 3).forEach(number -> start("node-" + number));

        awaitSucceeded(tenant, 60);
        assertThat(script.begun).extracting(Job::id).containsExactlyElementsOf(ordered);
    }

    @Test
    void p6BringsForwardWhatWasLeftBehind() {
        UUID first = probe.enqueue(tenant, inside().withSerialKey("key"));
        UUID second = probe.enqueue(tenant, inside().withSerialKey("key"));
        probe.within(
                tenant,
                () -> db.update(JOB)
                        .set(JOB.STATE, "CANCELLED")
                        .where(JOB.TENANT_ID.eq(tenant), JOB.ID.eq(first))
                        .execute());

        start("tidy");

        await().until(() -> probe.state(tenant, second).equals("SUCCEEDED"));
    }

    @Test
    void p6GoesOnWithTheKeyWhenAJobIsCancelled() {
        UUID first = probe.enqueue(tenant, inside().withSerialKey("key").dueAt(NEVER));
        UUID second = probe.enqueue(tenant, inside().withSerialKey("key"));

        assertThat(probe.within(tenant, () -> jobs.cancel(first))).isTrue();

        assertThat(probe.within(tenant, () -> db.fetchCount(JOB, JOB.TENANT_ID.eq(tenant), JOB.BEHIND.isTrue())))
                .isZero();
        start("next");
        await().until(() -> probe.state(tenant, second).equals("SUCCEEDED"));
    }

    @Test
    void p9QuarantinesWhatTookThreeNodesDown() {
        UUID job = probe.enqueue(tenant, inside().dueAt(NEVER));
        probe.claimByDeadNode(tenant, job, 2);

        EngineNode node = start("alive");

        await().until(() -> probe.state(tenant, job).equals("QUARANTINED"));
        assertThat(script.begun).isEmpty();
        assertThat(script.failures).hasSize(1);
        assertThat(probe.within(tenant, () -> jobs.revive(job))).isTrue();
        node.nudge();
        awaitSucceeded(tenant, 1);
    }

    @Test
    void p10StartsAnothersJobSoonWhileOneHasManyQueued() {
        CountDownLatch slow = new CountDownLatch(1);
        script.behaviour = _ -> slow.await();
        probe.within(tenant, () -> db.execute("""
                insert into engine.job (tenant_id, id, kind, payload, state, due_at)
                select ?, gen_random_uuid(), ?, '{}', 'QUEUED', now() from generate_series(1, 100000)
                """, tenant, ScriptedOutside.KIND));
        EngineNode node = start("busy");
        await().until(() -> script.begun.size() >= properties.places() / 2);

        UUID other = organizations.create().id().value();
        probe.enqueue(other, outside());
        node.nudge();

        await().atMost(Duration.ofSeconds(2))
                .until(() -> !scripts.of(other).completed.isEmpty());
        probe.within(
                tenant,
                () -> db.deleteFrom(JOB)
                        .where(JOB.TENANT_ID.eq(tenant), JOB.STATE.eq("QUEUED"))
                        .execute());
        slow.countDown();
    }

    @Test
    void p15LeavesJobsToOthersWhileItsClockIsFarOff() {
        enqueue(tenant, 20, inside());
        EngineNode off = start("off", nodes.clock(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(11))));
        long turns = claimTurns();
        off.nudge();
        await().until(() -> claimTurns() > turns + 1);

        start("good");

        awaitSucceeded(tenant, 20);
        assertThat(claimants()).containsExactly("good");
    }

    private long claimTurns() {
        return meters.timer("scalewell.engine.loop", "loop", "claim", "outcome", "done")
                .count();
    }

    @Test
    void finishesWhatRunsBeforeItStops() {
        script.behaviour = _ -> probe.effect(tenant);
        enqueue(tenant, 50, inside());
        EngineNode node = start("stopping");
        await().until(() -> !script.begun.isEmpty());

        node.close();

        assertThat(probe.count(tenant, "RUNNING")).isZero();
        assertThat(probe.effects(tenant)).isEqualTo(probe.count(tenant, "SUCCEEDED"));
    }
}
