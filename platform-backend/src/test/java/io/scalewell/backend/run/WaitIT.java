package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@BackendTest
class WaitIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private WaitJob job;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private LiveEvents live;

    private Office office;

    @BeforeEach
    void openOffice() {
        office = new Office(organizations, processes, runs, tasks);
    }

    @Test
    void timeIsWaitedForOnTheWorkingCalendar() {
        RunKey run = start(waiting("cool", Wait.until("P1D after start")), SampleProcesses.step("b"));
        assertThat(office.task(run, "cool").waitsUntil()).isEqualTo(Instant.parse("2026-03-03T08:00:00Z"));

        office.passMinutes(23 * 60);
        look(run, "cool", null);
        assertThat(office.task(run, "cool").state()).isEqualTo(TaskState.READY);

        office.passMinutes(60);
        look(run, "cool", null);

        TaskView done = office.task(run, "cool");
        assertThat(done.state()).isEqualTo(TaskState.COMPLETED);
        assertThat(done.touch()).isZero();
        assertThat(done.waiting()).hasHours(24);
        assertThat(done.waitsUntil()).isNull();
        assertThat(office.task(run, "b").state()).isEqualTo(TaskState.READY);
    }

    @Test
    void dateMeansTheBeginningOfThatDayAndChangedOneMovesTheWait() {
        RunKey run = office.start(
                office.publish(SampleProcesses.withStartFields(
                        SampleProcesses.inOrder(waiting("go", Wait.forField("day"))), field("day", FieldType.DATE))),
                Map.of());
        assertThat(office.task(run, "go").waitsUntil()).isNull();

        office.call(() -> runs.saveFields(run, Map.of("day", "2026-03-05")));
        assertThat(office.task(run, "go").waitsUntil()).isEqualTo(Instant.parse("2026-03-04T23:00:00Z"));

        office.call(() -> runs.saveFields(run, Map.of("day", "2026-03-06")));
        assertThat(office.task(run, "go").waitsUntil()).isEqualTo(Instant.parse("2026-03-05T23:00:00Z"));

        office.passMinutes(3 * 24 * 60);
        look(run, "go", null);
        assertThat(office.run(run).summary().state()).isEqualTo(RunState.RUNNING);

        office.call(() -> runs.saveFields(run, Map.of("day", "2026-03-01")));
        assertThat(office.run(run).summary().state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void fieldThatGetsValueEndsTheWaitInTheSameTransaction() {
        RunKey run = office.start(
                office.publish(SampleProcesses.together(
                        SampleProcesses.build("ask")
                                .fields(field("answer", FieldType.TEXT))
                                .build(),
                        waiting("answered", Wait.forField("answer")))),
                Map.of());
        var ask = office.id(run, "ask");

        office.call(() -> tasks.saveFields(ask, Map.of("answer", "yes"), null));

        assertThat(office.task(run, "answered").state()).isEqualTo(TaskState.COMPLETED);
    }

    @Test
    void commentOnTheRunEndsTheWaitForOne() {
        RunKey run = start(waiting("said", Wait.forEvent("comment.added")));
        Instant ready = office.now();
        office.passMinutes(1);
        look(run, "said", null);
        assertThat(office.task(run, "said").state()).isEqualTo(TaskState.READY);

        look(run, "said", ready);

        assertThat(office.run(run).summary().state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void jobOfAnEarlierWaitEndsNoLaterOne() {
        RunKey run = start(SampleProcesses.step("a"), waiting("said", Wait.forEvent("comment.added")));
        office.passMinutes(5);
        office.complete(run, "a");

        look(run, "said", office.now().minusSeconds(60));

        assertThat(office.task(run, "said").state()).isEqualTo(TaskState.READY);
    }

    @Test
    void engineLetsTheRunGoOnAfterTheEventOfAnotherProcess() throws Exception {
        ProcessKey other = office.publish(
                SampleProcesses.inOrder(SampleProcesses.step("a")).withKey("OTH"));
        ProcessKey process = office.publish(
                SampleProcesses.inOrder(waiting("other", new Wait(null, null, EventType.RUN_COMPLETED.text(), "oth"))));
        RunKey waits = startNow(process);
        RunKey awaited = startNow(other);
        CompletableFuture<RunKey> ended = new CompletableFuture<>();
        try (var following = office.organization.call(() -> live.subscribe(event -> {
            if (event.type() == EventType.RUN_COMPLETED && waits.equals(event.run())) {
                ended.complete(event.run());
            }
        }))) {
            assertThat(following).isNotNull();
            var first = office.id(awaited, "a");
            office.organization.call(() -> tasks.act(first, new TaskAction.Complete(Map.of())));

            assertThat(ended.get(20, TimeUnit.SECONDS)).isEqualTo(waits);
        }
    }

    @Test
    void engineLooksWhenTheTimeHasComeAndWhenSomebodyComments() throws Exception {
        ProcessKey process = office.publish(SampleProcesses.together(
                waiting("said", Wait.forEvent("comment.added")),
                waiting("day", Wait.forField("day")),
                SampleProcesses.build("fill")
                        .fields(field("day", FieldType.DATETIME))
                        .build()));
        RunKey run = startNow(process);
        Instant soon = Instant.now().plusSeconds(2);
        var fill = office.id(run, "fill");
        CompletableFuture<RunKey> ended = new CompletableFuture<>();
        try (var following = office.organization.call(() -> live.subscribe(event -> {
            if (event.type() == EventType.RUN_COMPLETED && run.equals(event.run())) {
                ended.complete(event.run());
            }
        }))) {
            assertThat(following).isNotNull();
            office.organization.call(() -> runs.comment(run, "It has arrived."));
            office.organization.call(() -> tasks.act(fill, new TaskAction.Complete(Map.of("day", soon.toString()))));

            assertThat(ended.get(25, TimeUnit.SECONDS)).isEqualTo(run);
        }
    }

    @Test
    void waitIsNobodysWorkButStarterAndManagersMayEndIt() {
        var tess = office.hire("tess", Role.MEMBER);
        var otto = office.hire("otto", Role.MEMBER);
        ProcessKey process = office.publish(SampleProcesses.inOrder(waiting("cool", Wait.until("P1D after start"))));
        RunKey run = office.as(tess).start(process, Map.of());

        assertThat(office.call(() -> tasks.list(TaskFilter.myOpenTasks(), PageRequest.first()))
                        .items())
                .isEmpty();
        office.as(otto);
        assertThat(office.task(run, "cool").actions()).isEmpty();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> office.complete(run, "cool"));

        office.as(tess).complete(run, "cool");
        assertThat(office.run(run).summary().state()).isEqualTo(RunState.COMPLETED);
    }

    private RunKey start(Step... steps) {
        return office.start(office.publish(SampleProcesses.inOrder(steps)), Map.of());
    }

    private RunKey startNow(ProcessKey process) {
        return office.organization
                .call(() -> runs.start(StartRun.of(process)))
                .summary()
                .key();
    }

    private void look(RunKey run, String step, @Nullable Instant since) {
        UUID tenant = office.organization.id().value();
        Map<String, Object> payload = since == null
                ? Map.of(WaitWatch.TASK, office.id(run, step).toString())
                : Map.of(WaitWatch.TASK, office.id(run, step).toString(), WaitWatch.SINCE, since.toString());
        Job look = new Job(tenant, new UUID(0, 1), WaitWatch.KIND, payload, 1, 8, 1, Instant.EPOCH);
        TenantScope.run(
                tenant,
                () -> ScopedValue.where(DatabaseClock.SIMULATED, office.now())
                        .run(() -> transactions.executeWithoutResult(_ -> job.run(look))));
    }

    private static Step waiting(String key, Wait wait) {
        return SampleProcesses.build(key)
                .kind(StepKind.WAIT)
                .build()
                .change()
                .waitsFor(wait)
                .toStep();
    }

    private static Field field(String key, FieldType type) {
        return new Field(key, key, type, false, null, List.of());
    }
}
