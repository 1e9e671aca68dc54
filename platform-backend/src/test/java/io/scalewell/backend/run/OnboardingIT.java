package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskResult;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole run with a parallel stage, a condition and an approval that is sent back once, minute by minute. */
@BackendTest
class OnboardingIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    private Office office;
    private RunKey run;

    @BeforeEach
    void startRun() {
        office = new Office(organizations, processes, runs, tasks);
        run = office.start(office.publish(SampleProcesses.onboarding()), Map.of());
    }

    @Test
    void runStartsWithItsFirstTaskReadyAndDue() {
        RunDetail detail = office.run(run);

        assertThat(run.value()).isEqualTo("CO-1");
        assertThat(detail.summary().name()).isEqualTo("Customer onboarding CO-1");
        assertThat(detail.summary().current()).containsExactly("collect");
        assertThat(detail.tasks())
                .extracting(TaskView::stepKey, TaskView::state)
                .containsExactly(
                        tuple("collect", TaskState.READY),
                        tuple("check-id", TaskState.PENDING),
                        tuple("check-credit", TaskState.PENDING),
                        tuple("premium", TaskState.PENDING),
                        tuple("approve", TaskState.PENDING));
        assertThat(detail.tasks().getFirst().due()).isEqualTo(Instant.parse("2026-03-03T08:00:00Z"));
    }

    @Test
    void timesOfTheWholeRunAreExact() {
        workThrough();

        RunDetail detail = office.run(run);
        assertThat(detail.summary().state()).isEqualTo(RunState.COMPLETED);
        assertThat(detail.tasks())
                .extracting(
                        TaskView::stepKey,
                        TaskView::state,
                        TaskView::round,
                        each -> minutes(each.waiting()),
                        each -> minutes(each.touch()),
                        each -> minutes(each.blocked()))
                .containsExactly(
                        tuple("collect", TaskState.COMPLETED, 1, 10L, 5L, 0L),
                        tuple("check-id", TaskState.COMPLETED, 2, 24L, 10L, 30L),
                        tuple("check-credit", TaskState.COMPLETED, 1, 64L, 0L, 0L),
                        tuple("premium", TaskState.SKIPPED, 1, null, null, null),
                        tuple("approve", TaskState.COMPLETED, 2, 67L, 0L, 0L));
        assertThat(detail.cycleTime()).isEqualTo(Duration.ofMinutes(10 + 5 + 64 + 60 + 4 + 7));
        assertThat(minutes(detail.waiting())).isEqualTo(10 + 24 + 64 + 67);
        assertThat(minutes(detail.touch())).isEqualTo(15);
        assertThat(minutes(detail.blocked())).isEqualTo(30);
    }

    @Test
    void eventsTellTheWholeStory() {
        workThrough();

        List<Event> events = office.call(() -> runs.activity(run, new PageRequest(200, null)))
                .items()
                .reversed();
        assertThat(events)
                .extracting(event -> event.type().text() + (event.step() == null ? "" : " " + event.step()))
                .containsExactly(
                        "run.started",
                        "task.ready collect",
                        "task.started collect",
                        "field.changed collect",
                        "task.completed collect",
                        "task.ready check-id",
                        "task.ready check-credit",
                        "task.started check-id",
                        "task.blocked check-id",
                        "task.unblocked check-id",
                        "task.completed check-id",
                        "task.completed check-credit",
                        "task.skipped premium",
                        "task.ready approve",
                        "task.rejected approve",
                        "task.ready check-id",
                        "task.completed check-id",
                        "task.skipped premium",
                        "task.ready approve",
                        "task.approved approve",
                        "run.completed");
        Event completed = events.getLast();
        assertThat(completed.data())
                .containsEntry("name", "Customer onboarding CO-1")
                .containsEntry("fields", Map.of("amount", 250))
                .containsEntry("cycleSeconds", 9_000.0);
        assertThat(events.get(14).data())
                .containsEntry("reason", "photo is blurred")
                .containsEntry("outcome", "REJECTED")
                .containsEntry("sentBackTo", "check-id")
                .containsEntry("title", "approve");
        assertThat(completed.time()).isEqualTo(office.now());
    }

    private void workThrough() {
        office.passMinutes(10);
        var collect = office.id(run, "collect");
        office.call(() -> tasks.saveFields(collect, Map.of("amount", 250), null));
        office.passMinutes(5);
        TaskResult collected = office.complete(run, "collect");
        assertThat(collected.becameReady()).extracting(TaskView::stepKey).containsExactly("check-id", "check-credit");

        office.passMinutes(20);
        office.act(run, "check-id", new TaskAction.Start());
        office.passMinutes(10);
        office.act(run, "check-id", new TaskAction.Block("waits for the customer"));
        office.passMinutes(30);
        office.act(run, "check-id", new TaskAction.Unblock());
        office.complete(run, "check-id");
        office.passMinutes(4);
        office.complete(run, "check-credit");

        office.passMinutes(60);
        office.act(run, "approve", new TaskAction.Reject("photo is blurred"));
        office.passMinutes(4);
        office.complete(run, "check-id");
        office.passMinutes(7);
        office.act(run, "approve", new TaskAction.Approve(null, Map.of()));
    }

    private static @Nullable Long minutes(@Nullable Duration duration) {
        return duration == null ? null : duration.toMinutes();
    }
}
