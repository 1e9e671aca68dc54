package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.run.history.Round;
import io.scalewell.backend.run.history.RunHistory;
import io.scalewell.backend.run.history.RunSelection;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.run.AddedTask;
import io.scalewell.shared.run.AddedTasks;
import io.scalewell.shared.run.Migrations;
import io.scalewell.shared.run.NewTask;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@BackendTest
class AddedTasksIT {

    private static final String CALL = "added:call-the-bank";

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private AddedTasks added;

    @Autowired
    private Migrations migrations;

    @Autowired
    private PublishedProcesses published;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private RunHistory history;

    private Office office;
    private Caller tess;
    private ProcessKey process;
    private RunKey run;

    @BeforeEach
    void startARun() {
        office = new Office(organizations, processes, runs, tasks);
        tess = office.hire("tess", Role.MEMBER);
        process = office.publish(SampleProcesses.inOrder(SampleProcesses.step("a"), SampleProcesses.step("b")));
        run = office.start(process, Map.of());
    }

    private TaskView add(NewTask task) {
        return office.call(() -> added.add(run, task));
    }

    private static NewTask after(String step) {
        return new NewTask("Call the bank", null, null, null, step, true);
    }

    @Test
    void taskAddedForNowIsReadyAtOnceForWhomItIs() {
        Instant due = Office.MONDAY.plus(Duration.ofHours(5));

        TaskView task = add(new NewTask("Call the bänk", tess.member(), null, due, null, false));

        assertThat(task.stepKey()).isEqualTo("added:call-the-bank");
        assertThat(task.state()).isEqualTo(TaskState.READY);
        assertThat(task.due()).isEqualTo(due);
        assertThat(Objects.requireNonNull(task.assignee()).member()).isEqualTo(tess.member());
        assertThat(task.added()).isEqualTo(new AddedTask(null, 1, false, "admin", true));
        assertThat(office.run(run).summary().total()).isEqualTo(3);
        assertThat(newest(EventType.TASK_ADDED).data())
                .containsEntry("title", "Call the bänk")
                .containsEntry("required", false);
    }

    @Test
    void taskAddedAfterAStepWaitsForThatStepOnly() {
        add(after("a"));
        assertThat(office.task(run, CALL).state()).isEqualTo(TaskState.PENDING);

        office.complete(run, "a");

        assertThat(office.task(run, CALL).state()).isEqualTo(TaskState.READY);
        assertThat(office.task(run, "b").state())
                .as("later steps do not wait for it")
                .isEqualTo(TaskState.READY);
    }

    @Test
    void runIsNotCompletedWhileAddedWorkIsOpen() {
        add(after("a"));
        office.complete(run, "a");
        office.complete(run, "b");
        assertThat(office.run(run).summary().state()).isEqualTo(RunState.RUNNING);
        assertThatExceptionOfType(NotAllowedNow.class)
                .as("what is required cannot be skipped")
                .isThrownBy(() -> office.act(run, CALL, new TaskAction.Skip("no time")));

        office.complete(run, CALL);

        assertThat(office.run(run).summary().state()).isEqualTo(RunState.COMPLETED);
        assertThat(office.run(run).summary().done()).isEqualTo(3);
    }

    @Test
    void addedWorkIsMeasuredAsOtherWork() {
        add(after("a"));
        office.complete(run, "a");
        office.passMinutes(10);
        office.act(run, CALL, new TaskAction.Start());
        office.passMinutes(5);
        office.complete(run, CALL);
        office.passMinutes(1);
        office.complete(run, "b");

        assertThat(office.task(run, CALL).waiting()).isEqualTo(Duration.ofMinutes(10));
        assertThat(office.task(run, CALL).touch()).isEqualTo(Duration.ofMinutes(5));
        List<Round> rounds = office.call(() -> transactions.execute(
                _ -> history.rounds(new RunSelection(published.findId(process).orElseThrow(), null, null, null))));
        assertThat(rounds).extracting(Round::step).containsExactly("a", CALL, "b");
    }

    @Test
    void untouchedTaskIsRemovedByWhoAddedIt() {
        TaskView task = office.as(tess).call(() -> added.add(run, after("b")));
        office.complete(run, "a");

        office.call(() -> {
            added.remove(task.id());
            return true;
        });

        assertThat(office.run(run).tasks()).extracting(TaskView::stepKey).containsExactly("a", "b");
        assertThat(office.run(run).summary().total()).isEqualTo(2);
        assertThat(newest(EventType.TASK_REMOVED).data()).containsEntry("title", "Call the bank");
        add(after("b"));
        office.complete(run, "b");
        office.complete(run, CALL);
        assertThat(office.run(run).summary().state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void removingTheLastOpenTaskCompletesTheRun() {
        TaskView task = add(after("b"));
        office.complete(run, "a");
        office.complete(run, "b");

        remove(task);

        assertThat(office.run(run).summary().state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void onlyUntouchedAddedTasksAreRemovedAndOnlyByThoseWhoMay() {
        TaskView task = add(after("a"));
        TaskView step = office.task(run, "a");
        office.as(tess);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> remove(task));
        assertThat(Objects.requireNonNull(office.task(run, CALL).added()).removable())
                .isFalse();
        office.as(office.admin());

        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> remove(step));
        office.complete(run, "a");
        office.act(run, CALL, new TaskAction.Start());
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> remove(task));
    }

    @Test
    void reopenedTaskKeepsItsDueInstant() {
        Instant due = Office.MONDAY.plus(Duration.ofDays(1));
        add(new NewTask("Call the bank", null, null, due, null, false));
        office.complete(run, CALL);

        office.act(run, CALL, new TaskAction.Reopen("wrong number"));

        assertThat(office.task(run, CALL).due()).isEqualTo(due);
        assertThat(office.task(run, CALL).round()).isEqualTo(2);
    }

    @Test
    void addedWorkStaysWhenTheRunMovesToAnotherVersion() {
        add(after("b"));
        office.call(() -> processes.replaceDraft(
                process,
                SampleProcesses.inOrder(
                        SampleProcesses.step("a"), SampleProcesses.step("new"), SampleProcesses.step("b")),
                1));
        office.call(() ->
                processes.publish(process, new Publication(null, new Verdict("cycle-time", null, List.of()))));

        office.call(() -> migrations.move(run, 2));

        assertThat(office.run(run).tasks())
                .extracting(task -> task.number() + " " + task.stepKey() + " " + task.state())
                .containsExactly("1 a READY", "2 new PENDING", "3 b PENDING", "4 " + CALL + " PENDING");
    }

    @Test
    void wrongWishesLeaveNothingBehind() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> add(NewTask.titled(" ")));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> add(after("nowhere")));
        office.call(() -> runs.cancel(run, "over"));
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> add(NewTask.titled("Late")));
        assertThat(office.run(run).tasks()).hasSize(2);
    }

    @Test
    void sameTitleTwiceMakesTwoTasks() {
        add(NewTask.titled("Call the bank"));
        add(NewTask.titled("Call the bank!"));

        assertThat(office.run(run).tasks()).extracting(TaskView::stepKey).contains(CALL, CALL + "-2");
    }

    private void remove(TaskView task) {
        office.call(() -> {
            added.remove(task.id());
            return true;
        });
    }

    private Event newest(EventType type) {
        return office.call(() -> runs.activity(run, new PageRequest(200, null))).items().stream()
                .filter(event -> event.type() == type)
                .findFirst()
                .orElseThrow();
    }
}
