package io.scalewell.backend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.scalewell.backend.engine.JobHandler.GiveUp;
import io.scalewell.backend.engine.Scripts.Script;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@BackendTest
class JobsIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private EngineProbe probe;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Scripts scripts;

    private UUID tenant;
    private Script script;

    @BeforeEach
    void prepare() {
        tenant = organizations.create().id().value();
        script = scripts.of(tenant);
    }

    private UUID enqueue(NewJob job) {
        return probe.enqueue(tenant, job);
    }

    private static NewJob inside() {
        return NewJob.now(ScriptedInside.KIND, Map.of("text", "Grüße", "number", 7));
    }

    private static NewJob outside() {
        return NewJob.now(ScriptedOutside.KIND, Map.of());
    }

    private void awaitState(UUID job, String state) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            probe.hurry(tenant);
            assertThat(probe.state(tenant, job)).isEqualTo(state);
        });
    }

    @Test
    void p1ExecutesWhatWasCommitted() {
        UUID job = enqueue(inside());

        awaitState(job, "SUCCEEDED");
        assertThat(script.begun).singleElement().satisfies(begun -> {
            assertThat(begun.id()).isEqualTo(job);
            assertThat(begun.attempt()).isEqualTo(1);
            assertThat(begun.payload()).isEqualTo(Map.of("text", "Grüße", "number", 7));
        });
    }

    @Test
    void p1TakesNothingOutsideATransaction() {
        assertThatThrownBy(() -> jobs.enqueue(inside())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void p2UndoesTheEffectOfAFailedAttempt() {
        script.behaviour = job -> {
            probe.effect(tenant);
            if (job.attempt() < 3) {
                throw new IllegalStateException("not yet");
            }
        };

        UUID job = enqueue(inside());

        awaitState(job, "SUCCEEDED");
        assertThat(probe.effects(tenant)).isEqualTo(1);
        assertThat(probe.outcomes(tenant, job)).containsExactly("RETRY", "RETRY");
    }

    @Test
    void p3CallsTheOutsideAtMostAsOftenAsAllowedAndAlwaysWithTheSameId() {
        script.behaviour = _ -> {
            throw new IllegalStateException("down");
        };

        UUID job = enqueue(outside().withMaxAttempts(3));

        awaitState(job, "DEAD");
        assertThat(script.begun).hasSize(3).allMatch(begun -> begun.id().equals(job));
        assertThat(script.failures).hasSize(3);
        assertThat(script.failures.getLast().nextIn()).isNull();
    }

    @Test
    void p3CompletesWhatWasAnsweredAtLast() {
        script.behaviour = job -> {
            if (job.attempt() == 1) {
                throw new JobHandler.RetryLater("busy", Duration.ofHours(2), null);
            }
        };

        UUID job = enqueue(outside());

        awaitState(job, "SUCCEEDED");
        assertThat(script.completed).hasSize(1);
        assertThat(script.failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure.nextIn()).isEqualTo(Duration.ofHours(2)));
    }

    @Test
    void p4RefusesAndRecordsALateAnswer() {
        CountDownLatch answer = new CountDownLatch(1);
        script.behaviour = _ -> answer.await();
        UUID job = enqueue(outside());
        await().until(() -> !script.begun.isEmpty());

        probe.takeAway(tenant, job);
        answer.countDown();

        await().untilAsserted(() -> assertThat(probe.outcomes(tenant, job)).containsExactly("REFUSED"));
        assertThat(script.completed).isEmpty();
    }

    @Test
    void p4UndoesTheEffectOfALateAnswer() {
        CountDownLatch answer = new CountDownLatch(1);
        script.behaviour = _ -> {
            probe.effect(tenant);
            answer.await();
        };
        UUID job = enqueue(inside());
        await().until(() -> !script.begun.isEmpty());

        probe.takeAway(tenant, job);
        answer.countDown();

        await().untilAsserted(() -> assertThat(probe.outcomes(tenant, job)).containsExactly("REFUSED"));
        assertThat(probe.effects(tenant)).isZero();
    }

    @Test
    void p5CutsAHungActionAtItsDeadline() {
        script.behaviour = job -> {
            if (job.attempt() == 1) {
                new CountDownLatch(1).await();
            }
        };

        UUID job = enqueue(outside().withDeadline(Duration.ofMillis(300)));

        awaitState(job, "SUCCEEDED");
        assertThat(script.failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo("Did not finish within 0.3 s"));
    }

    @Test
    void p6RunsJobsOfOneKeyInOrderAndBlocksNoOtherKey() {
        CountDownLatch release = new CountDownLatch(1);
        script.behaviour = job -> {
            if (Integer.valueOf(0).equals(job.payload().get("number")) && job.attempt() == 1) {
                release.await();
                throw new IllegalStateException("the first one fails once");
            }
        };
        List<UUID> ordered = java.util.stream.IntStream.range(0, 8)
                .mapToObj(number -> enqueue(NewJob.now(ScriptedInside.KIND, Map.of("number", number))
                        .withSerialKey("one")))
                .toList();

        UUID other =
                enqueue(NewJob.now(ScriptedInside.KIND, Map.of("number", 99)).withSerialKey("other"));
        awaitState(other, "SUCCEEDED");
        release.countDown();
        awaitState(ordered.getLast(), "SUCCEEDED");

        assertThat(script.begun.stream().map(job -> job.payload().get("number")).filter(number -> !number.equals(99)))
                .containsExactly(0, 0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void p8KeepsWhatIsDeadUntilItIsRevived() {
        script.behaviour = _ -> {
            throw new GiveUp("the address is refused", null);
        };
        UUID job = enqueue(inside());
        awaitState(job, "DEAD");
        assertThat(script.failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo("the address is refused"));

        script.behaviour = _ -> {};
        assertThat(probe.within(tenant, () -> jobs.revive(job))).isTrue();

        awaitState(job, "SUCCEEDED");
        assertThat(probe.within(tenant, () -> jobs.revive(job))).isFalse();
    }

    @Test
    void cancelsOnlyWhatHasNotBegun() {
        UUID later = enqueue(inside().dueAt(java.time.Instant.parse("2999-01-01T00:00:00Z")));
        UUID done = enqueue(inside());
        await().untilAsserted(() -> assertThat(probe.state(tenant, done)).isEqualTo("SUCCEEDED"));

        assertThat(probe.within(tenant, () -> jobs.cancel(later))).isTrue();
        assertThat(probe.within(tenant, () -> jobs.cancel(done))).isFalse();

        assertThat(probe.state(tenant, later)).isEqualTo("CANCELLED");
    }

    @Test
    void p24LeavesKindsAloneThatItDoesNotKnow() {
        UUID unknown = enqueue(NewJob.now("of-a-newer-version", Map.of()));
        UUID known = enqueue(inside());

        awaitState(known, "SUCCEEDED");

        assertThat(probe.state(tenant, unknown)).isEqualTo("QUEUED");
    }
}
