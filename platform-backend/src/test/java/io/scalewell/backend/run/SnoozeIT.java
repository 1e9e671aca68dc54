package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.MyWork;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.SnoozedTask;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskAssignee;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@BackendTest
class SnoozeIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private MyWork work;

    @Autowired
    private Teams teams;

    @Autowired
    private SnoozeJob job;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private LiveEvents live;

    @Autowired
    private DatabaseClock clock;

    private Office office;
    private Caller tess;
    private Caller marco;
    private RunKey run;
    private TaskId first;

    /** Tess and then Marco work in a run that Tess has started. */
    @BeforeEach
    void startRun() {
        office = new Office(organizations, processes, runs, tasks);
        tess = office.hire("tess", Role.MEMBER);
        marco = office.hire("marco", Role.MEMBER);
        ProcessKey process = office.publish(SampleProcesses.inOrder(of("first", "tess"), of("second", "marco")));
        run = office.as(tess).start(process, Map.of());
        first = office.id(run, "first");
    }

    @Test
    void taskThatIsSetAsideIsOnNobodysListButStaysOpenForOthers() {
        office.call(() -> tasks.act(first, new TaskAction.Assign(null, team("Both"))));
        assertThat(mine(tess)).containsExactly("first");

        snooze(Duration.ofHours(1));

        assertThat(mine(tess)).isEmpty();
        assertThat(office.as(tess).call(tasks::countMine).tasks()).isZero();
        assertThat(mine(marco)).containsExactly("first");
        assertThat(office.as(tess).call(work::snoozed)).singleElement().satisfies(set -> {
            assertThat(set.task().id()).isEqualTo(first);
            assertThat(set.until()).isEqualTo(Office.MONDAY.plus(Duration.ofHours(1)));
        });
        assertThat(office.as(marco).call(work::snoozed)).isEmpty();
    }

    @Test
    void taskIsBackWhenItsTimeHasCome() {
        snooze(Duration.ofHours(1));

        office.passMinutes(59);
        assertThat(mine(tess)).isEmpty();
        office.passMinutes(1);

        assertThat(mine(tess)).containsExactly("first");
        assertThat(office.as(tess).call(work::snoozed)).isEmpty();
    }

    @Test
    void taskIsBackWhenItIsWoken() {
        snooze(Duration.ofHours(1));

        office.as(tess).call(() -> {
            work.wake(first);
            work.wake(first);
            return first;
        });

        assertThat(mine(tess)).containsExactly("first");
    }

    @Test
    void onlyTheLastInstantCounts() {
        Instant sooner = Office.MONDAY.plus(Duration.ofHours(1));
        snooze(Duration.ofHours(1));
        snooze(Duration.ofHours(3));

        office.passMinutes(60);
        wakeBy(sooner);

        assertThat(office.as(tess).call(work::snoozed))
                .extracting(SnoozedTask::until)
                .containsExactly(Office.MONDAY.plus(Duration.ofHours(3)));
        assertThat(mine(tess)).isEmpty();
    }

    @Test
    void engineWakesByItselfAndTellsOpenScreens() throws Exception {
        CompletableFuture<Event> told = new CompletableFuture<>();
        try (var following = office.organization.call(() -> live.subscribe(event -> {
            if (event.type() == EventType.TASK_WOKEN) {
                told.complete(event);
            }
        }))) {
            assertThat(following).isNotNull();
            RunKey now = office.organization
                    .as(
                            tess,
                            () -> runs.start(
                                    StartRun.of(office.run(run).summary().process())))
                    .summary()
                    .key();
            TaskId open = office.id(now, "first");
            Instant soon = clock.now().plusMillis(700);
            office.organization.as(tess, () -> {
                work.snooze(open, soon);
                return open;
            });

            Event woken = told.get(20, TimeUnit.SECONDS);

            assertThat(woken.run()).as("part of no run's history").isNull();
            assertThat(woken.data())
                    .containsEntry(
                            "member", Objects.requireNonNull(tess.member()).toString());
            assertThat(office.organization.<List<SnoozedTask>, RuntimeException>as(tess, work::snoozed))
                    .isEmpty();
        }
    }

    @Test
    void nothingIsSetAsideForThePastOrForYearsOrWhenItIsDone() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> snooze(Duration.ZERO));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> snooze(Duration.ofDays(400)));
        office.as(tess).complete(run, "first");

        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> snooze(Duration.ofHours(1)));
    }

    private void snooze(Duration fromNow) {
        office.as(tess).call(() -> {
            work.snooze(first, office.now().plus(fromNow));
            return first;
        });
    }

    private void wakeBy(Instant until) {
        UUID tenant = office.organization.id().value();
        Job wake = new Job(
                tenant,
                new UUID(0, 1),
                SnoozeJob.KIND,
                Map.of(
                        SnoozeJob.TASK, first.toString(),
                        SnoozeJob.MEMBER, Objects.requireNonNull(tess.member()).toString(),
                        SnoozeJob.UNTIL, until.toString()),
                1,
                8,
                1,
                Instant.EPOCH);
        TenantScope.run(
                tenant,
                () -> ScopedValue.where(DatabaseClock.SIMULATED, office.now())
                        .run(() -> transactions.executeWithoutResult(_ -> job.run(wake))));
    }

    private TeamId team(String name) {
        return office.as(office.admin())
                .call(() -> teams.create(name, Set.of(member(tess), member(marco))))
                .id();
    }

    private static MemberId member(Caller caller) {
        return Objects.requireNonNull(caller.member());
    }

    private List<String> mine(Caller caller) {
        return office.as(caller).call(() -> tasks.list(TaskFilter.myOpenTasks(), PageRequest.first())).items().stream()
                .map(TaskView::stepKey)
                .toList();
    }

    private static @Nullable Object assignee(TaskView task) {
        TaskAssignee who = task.assignee();
        return who == null ? null : who.member();
    }

    private Step of(String key, String member) {
        return SampleProcesses.build(key)
                .assignee(new Assignee.OfMember(office.emailOf(member)))
                .build();
    }
}
