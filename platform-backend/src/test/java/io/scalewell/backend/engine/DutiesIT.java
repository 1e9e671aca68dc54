package io.scalewell.backend.engine;

import static io.scalewell.db.engine.Tables.DUTY;
import static io.scalewell.db.engine.Tables.JOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class DutiesIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private EngineProbe probe;

    @Autowired
    private FinishedJobs finishedJobs;

    @Autowired
    private CountingDuty counting;

    @Autowired
    private DSLContext db;

    @Test
    void runsADutyAndPlansItsNextRunByTheDatabasesClock() {
        await().atMost(Duration.ofSeconds(30)).until(() -> counting.runs.get() > 0);

        await().untilAsserted(() -> assertThat(db.fetchCount(
                        DUTY,
                        DUTY.TASK_NAME.eq(CountingDuty.NAME),
                        DUTY.LAST_SUCCESS.isNotNull(),
                        DUTY.EXECUTION_TIME.between(inMinutes(50), inMinutes(60))))
                .isEqualTo(1));
    }

    private static Field<Instant> inMinutes(int minutes) {
        return DSL.field("now() + {0} * interval '1 minute'", SQLDataType.INSTANT, DSL.val(minutes));
    }

    @Test
    void removesWhatFinishedLongAgoAndKeepsDeadLetters() {
        UUID tenant = organizations.create().id().value();
        UUID old = inState(tenant, "SUCCEEDED", 8);
        UUID recent = inState(tenant, "SUCCEEDED", 6);
        UUID dead = inState(tenant, "DEAD", 400);

        finishedJobs.run();

        assertThat(probe.within(
                        tenant,
                        () -> db.select(JOB.ID)
                                .from(JOB)
                                .where(JOB.TENANT_ID.eq(tenant))
                                .fetch(JOB.ID)))
                .containsExactlyInAnyOrder(recent, dead)
                .doesNotContain(old);
    }

    private UUID inState(UUID tenant, String state, int daysAgo) {
        UUID id = probe.enqueue(tenant, NewJob.now("of-no-handler", Map.of()));
        probe.within(
                tenant,
                () -> db.update(JOB)
                        .set(JOB.STATE, state)
                        .set(JOB.FINISHED_AT, inMinutes(-daysAgo * 24 * 60))
                        .where(JOB.TENANT_ID.eq(tenant), JOB.ID.eq(id))
                        .execute());
        return id;
    }
}
