package io.scalewell.backend.run.checklist;

import static io.scalewell.backend.run.checklist.SampleSteps.approval;
import static io.scalewell.backend.run.checklist.SampleSteps.branch;
import static io.scalewell.backend.run.checklist.SampleSteps.inOrder;
import static io.scalewell.backend.run.checklist.SampleSteps.step;
import static io.scalewell.backend.run.checklist.SampleSteps.together;
import static io.scalewell.backend.run.checklist.SampleSteps.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReworkTest {

    private static final TaskAction REJECT = new TaskAction.Reject("the address is missing");

    @Test
    void rejectionSendsBackTheTargetAndEverythingBetween() {
        SampleRun run = new SampleRun(inOrder(step("a"), step("b"), step("c"), approval("ok", "b"), step("d"))).start();
        run.complete("a", "b", "c");

        run.act("ok", REJECT);

        assertThat(run.tasks())
                .extracting(Task::stepKey, Task::state, Task::round, Task::reworked)
                .containsExactly(
                        tuple("a", TaskState.COMPLETED, 1, false),
                        tuple("b", TaskState.READY, 2, true),
                        tuple("c", TaskState.PENDING, 2, true),
                        tuple("ok", TaskState.PENDING, 2, true),
                        tuple("d", TaskState.PENDING, 1, false));
        assertThat(run.task("b").reason()).isEqualTo("the address is missing");
        assertThat(run.facts()).containsExactly("task.rejected ok", "task.ready b");
    }

    @Test
    void withoutTargetTheLastStepThatWasDoneIsDoneAgain() {
        SampleRun run = new SampleRun(inOrder(step("a"), step("b"), approval("ok", null)));
        run.world.reasonsToSkip.put("b", "The condition does not hold.");
        run.start().complete("a");

        run.act("ok", REJECT);

        assertThat(run.ready()).containsExactly("a");
    }

    @Test
    void rejectionOfTheFirstStepAsksAgain() {
        SampleRun run = new SampleRun(inOrder(approval("ok", null), step("a"))).start();

        run.act("ok", REJECT);

        assertThat(run.ready()).containsExactly("ok");
        assertThat(run.task("ok").round()).isEqualTo(2);
    }

    @Test
    void parallelWorkThatDoesNotDependOnTheTargetStays() {
        SampleRun run = new SampleRun(together(step("a"), step("b")), inOrder(step("c"), approval("ok", "a"))).start();
        run.complete("a", "b", "c");

        run.act("ok", REJECT);

        assertThat(run.states())
                .containsEntry("a", TaskState.READY)
                .containsEntry("b", TaskState.COMPLETED)
                .containsEntry("c", TaskState.PENDING);
    }

    @Test
    void withoutTargetOnlyWhatCameBeforeInTheBranchIsDoneAgain() {
        SampleRun run = new SampleRun(together(
                        branch("a1", "a"),
                        branch("b1", "b"),
                        approval("ok", null).change().branch("a").toStep()))
                .start();
        run.complete("a1", "b1");

        run.act("ok", REJECT);

        assertThat(run.states()).containsEntry("a1", TaskState.READY).containsEntry("b1", TaskState.COMPLETED);
    }

    @Test
    void withoutTargetTheWorkBeforeTheWaitIsDoneAgain() {
        SampleRun run = new SampleRun(
                        inOrder(step("a"), waiting("cool", Wait.until("PT1H after previous")), approval("ok", null)))
                .start();
        run.complete("a");
        run.world.passMinutes(60);
        run.use(checklist -> {});

        run.act("ok", REJECT);

        assertThat(run.ready()).containsExactly("a");
    }

    @Test
    void besideTheApprovalOnlyUntouchedWorkIsTakenBack() {
        SampleRun run = new SampleRun(
                        inOrder(step("a")), together(approval("ok", "a"), step("begun"), step("untouched")))
                .start();
        run.complete("a");
        run.begin("begun");

        run.act("ok", REJECT);

        assertThat(run.states())
                .containsEntry("a", TaskState.READY)
                .containsEntry("begun", TaskState.STARTED)
                .containsEntry("untouched", TaskState.PENDING);
    }

    @Test
    void eachRoundLeavesItsOwnPass() {
        SampleRun run = new SampleRun(inOrder(step("a"), approval("ok", "a"))).start();
        run.world.passMinutes(10);
        run.begin("a");
        run.world.passMinutes(5);
        run.complete("a");
        run.world.passMinutes(20);
        run.act("ok", REJECT);
        run.world.passMinutes(3);
        run.complete("a");
        run.world.passMinutes(2);
        run.approve("ok");

        assertThat(run.passes)
                .extracting(pass -> pass.task().stepKey(), pass -> pass.task().round(), Pass::outcome, Pass::spent)
                .containsExactly(
                        tuple("a", 1, Pass.Outcome.COMPLETED, spent(10, 5)),
                        tuple("ok", 1, Pass.Outcome.REJECTED, spent(20, 0)),
                        tuple("a", 2, Pass.Outcome.COMPLETED, spent(3, 0)),
                        tuple("ok", 2, Pass.Outcome.APPROVED, spent(2, 0)));
        assertThat(run.task("a").timing().at(run.world.now())).isEqualTo(spent(13, 5));
        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void reopeningTakesBackLaterTasksThatNobodyTouched() {
        SampleRun run = new SampleRun(inOrder(step("a")), together(step("b"), step("c"))).start();
        run.complete("a");
        run.begin("b");

        run.act("a", new TaskAction.Reopen("wrong customer"));

        assertThat(run.states())
                .containsEntry("a", TaskState.READY)
                .containsEntry("b", TaskState.STARTED)
                .containsEntry("c", TaskState.PENDING);
        assertThat(run.task("a").reworked()).isTrue();
        assertThat(run.task("c").reworked()).isFalse();
        assertThat(run.facts()).containsExactly("task.reopened a", "task.ready a");
    }

    @Test
    void reopeningLetsCompletedRunGoOn() {
        SampleRun run = new SampleRun(inOrder(step("a"), step("b"))).start();
        run.complete("a", "b");

        run.act("b", new TaskAction.Reopen("forgot the receipt"));

        assertThat(run.state()).isEqualTo(RunState.RUNNING);
        assertThat(run.facts()).containsExactly("run.reopened", "task.reopened b", "task.ready b");
        run.complete("b");
        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void reopenedTaskWaitsWhileAnEarlierOneIsOpen() {
        SampleRun run = new SampleRun(inOrder(step("a"), step("b"), step("c"))).start();
        run.complete("a", "b");
        run.act("a", new TaskAction.Reopen("wrong customer"));

        run.act("b", new TaskAction.Reopen("wrong as well"));
        assertThat(run.ready()).containsExactly("a");

        run.complete("a");
        assertThat(run.ready()).containsExactly("b");
    }

    @Test
    void skippedStepIsReadyWhenPersonReopensItWhateverItsCondition() {
        SampleRun run = new SampleRun(inOrder(step("a"), step("b")));
        run.world.reasonsToSkip.put("a", "The condition does not hold.");
        run.start();

        run.act("a", new TaskAction.Reopen("needed after all"));

        assertThat(run.ready()).containsExactly("a");
        assertThat(run.task("a").round()).isEqualTo(1);
    }

    @Test
    void freedTaskGoesBackWhenAnEarlierStepWasReopenedMeanwhile() {
        SampleRun run = new SampleRun(inOrder(step("a"), step("b"))).start();
        run.complete("a");
        run.act("b", new TaskAction.Block("no access"));
        run.act("a", new TaskAction.Reopen("wrong customer"));

        run.act("b", new TaskAction.Unblock());

        assertThat(run.states()).containsEntry("a", TaskState.READY).containsEntry("b", TaskState.PENDING);
    }

    private static Spent spent(long waiting, long touch) {
        return new Spent(Duration.ofMinutes(waiting), Duration.ofMinutes(touch), Duration.ZERO);
    }

    @Test
    void dueDateMovesWithTheStepItCountsFrom() {
        SampleRun run = new SampleRun(together(
                        step("a"),
                        Step.task("b", "b").change().due("PT2H after a").toStep(),
                        Step.task("c", "c").change().due("PT2H after a").toStep()))
                .start();
        run.complete("a");
        Instant byHand = ImaginedWorld.NINE.plus(Duration.ofDays(9));
        run.use(checklist -> new Work(checklist).changeDue(run.task("c").id(), byHand));
        assertThat(run.task("b").due().at()).isEqualTo(ImaginedWorld.NINE.plus(Duration.ofHours(2)));

        run.world.passMinutes(60);
        run.act("a", new TaskAction.Reopen("once more"));
        assertThat(run.task("b").due().at()).isNull();
        run.complete("a");

        assertThat(run.task("b").due().at()).isEqualTo(ImaginedWorld.NINE.plus(Duration.ofHours(3)));
        assertThat(run.task("c").due().at()).isEqualTo(byHand);
    }

    @Test
    void workThatWasBegunIsDueAfterItsPredecessorIsDoneAgain() {
        SampleRun run = new SampleRun(inOrder(
                        step("a"),
                        Step.task("b", "b").change().due("PT2H after previous").toStep()))
                .start();
        run.complete("a");
        run.begin("b");
        run.world.passMinutes(60);

        run.act("a", new TaskAction.Reopen("once more"));
        run.complete("a");

        assertThat(run.task("b").due().at()).isEqualTo(ImaginedWorld.NINE.plus(Duration.ofHours(3)));
    }
}
