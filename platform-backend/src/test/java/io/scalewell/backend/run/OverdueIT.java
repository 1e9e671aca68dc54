package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@BackendTest
class OverdueIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskAlarmJob job;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private LiveEvents live;

    private Office office;
    private RunKey run;
    private TaskId task;

    @BeforeEach
    void startRun() {
        office = new Office(organizations, processes, runs, tasks);
        run = office.start(
                office.publish(SampleProcesses.inOrder(
                        SampleProcesses.build("a").due("PT1H after start").build(), SampleProcesses.step("b"))),
                Map.of());
        task = office.id(run, "a");
    }

    @Test
    void isToldOnceWhenTheInstantHasPassed() {
        look();
        assertThat(overdue()).isEmpty();

        office.passMinutes(60);
        look();
        look();

        assertThat(overdue()).hasSize(1);
        assertThat(overdue().getFirst().data()).containsEntry("due", "2026-03-02T09:00:00Z");
    }

    @Test
    void isToldAgainForAnotherInstant() {
        office.passMinutes(61);
        look();
        office.call(() -> tasks.changeDue(task, office.now().plusSeconds(60)));
        look();
        assertThat(overdue()).hasSize(1);

        office.passMinutes(2);
        look();

        assertThat(overdue()).hasSize(2);
    }

    @Test
    void doneTaskIsNotOverdue() {
        office.complete(run, "a");
        office.passMinutes(100);

        look();

        assertThat(overdue()).isEmpty();
    }

    @Test
    void engineLooksByItself() throws Exception {
        CompletableFuture<Event> told = new CompletableFuture<>();
        try (var following = office.organization.call(() -> live.subscribe(event -> {
            if (event.type() == EventType.TASK_OVERDUE) {
                told.complete(event);
            }
        }))) {
            assertThat(following).isNotNull();
            RunKey now = office.organization
                    .call(() -> runs.start(StartRun.of(office.run(run).summary().process())))
                    .summary()
                    .key();
            TaskId first = office.id(now, "a");
            office.organization.call(() -> tasks.changeDue(first, Instant.parse("2026-01-01T00:00:00Z")));

            assertThat(told.get(20, TimeUnit.SECONDS).task()).isEqualTo(first);
        }
    }

    private void look() {
        UUID tenant = office.organization.id().value();
        Job look = new Job(
                tenant,
                new UUID(0, 1),
                AlarmWatch.TASK_KIND,
                Map.of(AlarmWatch.TASK, task.toString()),
                1,
                8,
                1,
                Instant.EPOCH);
        TenantScope.run(
                tenant,
                () -> ScopedValue.where(DatabaseClock.SIMULATED, office.now())
                        .run(() -> transactions.executeWithoutResult(_ -> job.run(look))));
    }

    private List<Event> overdue() {
        return office.call(() -> runs.activity(run, new PageRequest(200, null))).items().stream()
                .filter(event -> event.type() == EventType.TASK_OVERDUE)
                .toList();
    }
}
