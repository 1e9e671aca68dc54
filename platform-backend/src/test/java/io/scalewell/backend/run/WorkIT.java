package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class WorkIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    private Office office;
    private Caller tess;

    @BeforeEach
    void openOffice() {
        office = new Office(organizations, processes, runs, tasks);
        tess = office.hire("tess", Role.MEMBER);
    }

    @Test
    void onlyPublishedProcessesThatAreInUseCanBeStarted() {
        ProcessKey draft = office.call(() -> processes.create(SampleProcesses.inOrder(SampleProcesses.step("a"))))
                .summary()
                .key();
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> office.start(draft, Map.of()));

        ProcessKey retired = office.publish(SampleProcesses.onboarding());
        office.call(() -> processes.retire(retired));
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> office.start(retired, Map.of()));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.start(new ProcessKey("NONE"), Map.of()));
        office.call(() -> processes.revive(retired));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.call(() -> runs.start(new StartRun(retired, null, Map.of(), 2, null))));
    }

    @Test
    void runStaysOnItsVersion() {
        ProcessKey process = office.publish(SampleProcesses.inOrder(SampleProcesses.step("old")));
        RunKey before = office.start(process, Map.of());
        office.call(() -> processes.replaceDraft(process, SampleProcesses.inOrder(SampleProcesses.step("new")), 1));
        office.call(() ->
                processes.publish(process, new Publication(null, new Verdict("cycle-time", null, List.of()))));
        RunKey after = office.start(process, Map.of());

        assertThat(office.run(before).tasks()).extracting(TaskView::stepKey).containsExactly("old");
        assertThat(office.run(after).tasks()).extracting(TaskView::stepKey).containsExactly("new");
        assertThat(office.call(() -> processes.versions(process)))
                .extracting(version -> version.number() + ": " + version.runs())
                .containsExactly("2: 1", "1: 1");
    }

    @Test
    void openingStartsTheTaskOfItsAssigneeOnly() {
        RunKey run = office.start(
                office.publish(SampleProcesses.together(
                        assigned("mine", new Assignee.OfMember(office.emailOf("tess"))),
                        SampleProcesses.step("nobodys"))),
                Map.of());
        TaskId mine = office.id(run, "mine");
        TaskId nobodys = office.id(run, "nobodys");

        assertThat(office.call(() -> tasks.opened(mine)).state()).isEqualTo(TaskState.READY);
        office.as(tess).passMinutes(5);
        assertThat(office.call(() -> tasks.opened(nobodys)).state()).isEqualTo(TaskState.READY);
        TaskView opened = office.call(() -> tasks.opened(mine));
        assertThat(opened.state()).isEqualTo(TaskState.STARTED);
        assertThat(opened.startedAt()).isEqualTo(office.now());
        assertThat(opened.timerRunning()).isFalse();

        office.call(() -> tasks.act(nobodys, new TaskAction.Claim()));
        assertThat(office.call(() -> tasks.opened(nobodys)).state()).isEqualTo(TaskState.STARTED);
    }

    @Test
    void cancelledRunIsOver() {
        RunKey run = office.start(office.publish(SampleProcesses.onboarding()), Map.of());

        assertThat(office.call(() -> runs.cancel(run, "customer left"))
                        .summary()
                        .state())
                .isEqualTo(RunState.CANCELLED);
        assertThat(office.run(run).tasks()).extracting(TaskView::state).containsOnly(TaskState.CANCELLED);
        assertThat(office.run(run).cycleTime()).isNull();
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> office.complete(run, "collect"));
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> office.call(() -> runs.cancel(run, "again")));
        assertThat(events(run, EventType.RUN_CANCELLED).getFirst().data()).containsEntry("reason", "customer left");
    }

    @Test
    void reasonsHaveToBeGiven() {
        RunKey run = office.start(office.publish(SampleProcesses.onboarding()), Map.of());

        assertInvalid("/reason", () -> office.act(run, "collect", new TaskAction.Skip("  ")));
        assertInvalid("/reason", () -> office.act(run, "collect", new TaskAction.Block("x".repeat(2_001))));
    }

    @Test
    void changedDueInstantIsToldOnce() {
        RunKey run = office.start(office.publish(SampleProcesses.onboarding()), Map.of());
        TaskId collect = office.id(run, "collect");
        Instant later = office.now().plusSeconds(90_000);

        office.call(() -> tasks.changeDue(collect, later));
        office.call(() -> tasks.changeDue(collect, later));

        assertThat(events(run, EventType.TASK_RESCHEDULED))
                .singleElement()
                .satisfies(event -> assertThat(event.data())
                        .containsEntry("due", later.toString())
                        .containsKey("before"));
    }

    @Test
    void commentsTellWhomTheyMention() {
        RunKey run = office.start(office.publish(SampleProcesses.onboarding()), Map.of());
        TaskId collect = office.id(run, "collect");

        office.call(() -> tasks.comment(collect, "Please look, @" + office.emailOf("tess")));
        office.passMinutes(1);
        office.as(tess).call(() -> runs.comment(run, "Done"));

        assertThat(office.run(run).comments())
                .extracting(
                        comment -> comment.authorName() + ": " + comment.text().substring(0, 4))
                .containsExactly("admin: Plea", "tess: Done");
        Event first = events(run, EventType.COMMENT_ADDED).getLast();
        assertThat(first.data())
                .containsEntry(
                        "mentions",
                        List.of(Objects.requireNonNull(tess.member()).toString()));
        assertThat(first.step()).isEqualTo("collect");
        assertInvalid("/text", () -> office.call(() -> runs.comment(run, " ")));
    }

    @Test
    void automationIsRecordedAsWhoDidIt() {
        RunKey run = office.start(
                office.publish(SampleProcesses.inOrder(
                        SampleProcesses.build("robot").kind(StepKind.AUTOMATED).build())),
                Map.of());
        Caller automation = new Caller(
                office.organization.id(),
                office.admin().member(),
                Role.ADMIN,
                EnumSet.allOf(Scope.class),
                new Actor(ActorKind.AUTOMATION, "A-1"));

        office.as(automation).complete(run, "robot");

        assertThat(events(run, EventType.TASK_COMPLETED).getFirst().actor())
                .isEqualTo(new Actor(ActorKind.AUTOMATION, "A-1"));
        assertThat(office.task(run, "robot").assignee())
                .as("it did not take the task for its owner")
                .isNull();
    }

    @Test
    void skippedStepSaysWhyItsConditionDidNotHold() {
        RunKey run = office.start(
                office.publish(SampleProcesses.inOrder(
                        SampleProcesses.build("no")
                                .condition("run.name == 'other'")
                                .build(),
                        SampleProcesses.build("broken")
                                .condition("run.fields.missing > 1")
                                .build(),
                        SampleProcesses.build("yes")
                                .condition("run.key.startsWith('ORD-')")
                                .build())),
                Map.of());

        assertThat(office.task(run, "no").reason()).hasToString("The condition does not hold.");
        assertThat(office.task(run, "broken").state()).isEqualTo(TaskState.SKIPPED);
        assertThat(office.task(run, "broken").reason()).asString().contains("missing");
        assertThat(office.task(run, "yes").state()).isEqualTo(TaskState.READY);
    }

    private List<Event> events(RunKey run, EventType type) {
        return office.call(() -> runs.activity(run, new PageRequest(200, null))).items().stream()
                .filter(event -> event.type() == type)
                .toList();
    }

    private static void assertInvalid(String pointer, ThrowingCallable call) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(call)
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(InputError::pointer)
                        .containsExactly(pointer));
    }

    private static Step assigned(String key, Assignee assignee) {
        return SampleProcesses.build(key).assignee(assignee).build();
    }
}
