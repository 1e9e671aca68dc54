package io.scalewell.backend.run.checklist;

import static io.scalewell.backend.run.checklist.SampleSteps.branch;
import static io.scalewell.backend.run.checklist.SampleSteps.due;
import static io.scalewell.backend.run.checklist.SampleSteps.inOrder;
import static io.scalewell.backend.run.checklist.SampleSteps.step;
import static io.scalewell.backend.run.checklist.SampleSteps.stop;
import static io.scalewell.backend.run.checklist.SampleSteps.together;
import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void stepsFollowOneAnother() {
        SampleRun run = new SampleRun(inOrder(step("a"), step("b"))).start();
        assertThat(run.ready()).containsExactly("a");

        run.complete("a");

        assertThat(run.ready()).containsExactly("b");
        assertThat(run.facts()).containsExactly("task.completed a", "task.ready b");
        assertThat(run.last.becameReady()).extracting(Task::stepKey).containsExactly("b");
    }

    @Test
    void parallelStepsBecomeReadyTogetherAndTheNextStageWaitsForAll() {
        SampleRun run = new SampleRun(together(step("a"), step("b"), step("c")), inOrder(step("d"))).start();
        assertThat(run.ready()).containsExactly("a", "b", "c");

        run.complete("c", "a");
        assertThat(run.ready()).containsExactly("b");

        run.complete("b");
        assertThat(run.ready()).containsExactly("d");
    }

    @Test
    void stepsOfBranchFollowOneAnotherAndBranchesRunSideBySide() {
        SampleRun run = new SampleRun(
                        together(
                                branch("a1", "a"),
                                branch("b1", "b"),
                                branch("a2", "a"),
                                step("alone"),
                                branch("b2", "b")),
                        inOrder(step("after")))
                .start();
        assertThat(run.ready()).containsExactly("a1", "b1", "alone");

        run.complete("a1");
        assertThat(run.ready()).containsExactly("b1", "a2", "alone");

        run.complete("b1", "a2", "alone");
        assertThat(run.ready()).containsExactly("b2");

        run.complete("b2");
        assertThat(run.ready()).containsExactly("after");
    }

    @Test
    void stopInOneBranchHoldsBackTheOthersToo() {
        SampleRun run =
                new SampleRun(together(branch("a1", "a"), stop("gate"), branch("a2", "a"), branch("b1", "b"))).start();
        run.complete("a1");
        assertThat(run.ready()).containsExactly("gate");

        run.complete("gate");

        assertThat(run.ready()).containsExactly("a2", "b1");
    }

    @Test
    void namesOfBranchesMeanNothingInSequentialStage() {
        SampleRun run = new SampleRun(inOrder(branch("a", "x"), branch("b", "y"))).start();

        assertThat(run.ready()).containsExactly("a");
    }

    @Test
    void stopHoldsBackWhatComesAfterItEvenInParallelStage() {
        SampleRun run = new SampleRun(together(step("a"), stop("gate"), step("b"), step("c"))).start();
        assertThat(run.ready()).containsExactly("a", "gate");

        run.complete("gate");

        assertThat(run.ready()).containsExactly("a", "b", "c");
    }

    @Test
    void stepsWhoseConditionDoesNotHoldAreLeftOutInOneGo() {
        SampleRun run = new SampleRun(inOrder(step("a"), step("b"), step("c")), inOrder(step("d")));
        run.world.reasonsToSkip.put("b", "The condition does not hold.");
        run.world.reasonsToSkip.put("c", "No such key: amount.");
        run.start();

        run.complete("a");

        assertThat(run.states())
                .containsEntry("b", TaskState.SKIPPED)
                .containsEntry("c", TaskState.SKIPPED)
                .containsEntry("d", TaskState.READY);
        assertThat(run.task("c").reason()).isEqualTo("No such key: amount.");
        assertThat(run.facts()).containsExactly("task.completed a", "task.skipped b", "task.skipped c", "task.ready d");
    }

    @Test
    void conditionIsAskedWhenTheStepsTurnHasComeAndNotBefore() {
        SampleRun run = new SampleRun(inOrder(step("a"), step("b")));
        run.world.reasonsToSkip.put("b", "The condition does not hold.");
        run.start();
        assertThat(run.task("b").state()).isEqualTo(TaskState.PENDING);

        run.world.reasonsToSkip.clear();
        run.complete("a");

        assertThat(run.task("b").state()).isEqualTo(TaskState.READY);
    }

    @Test
    void runIsCompleteWhenAllTasksHaveEnded() {
        SampleRun run = new SampleRun(inOrder(step("a"), step("b"))).start();

        run.complete("a");
        assertThat(run.state()).isEqualTo(RunState.RUNNING);
        run.act("b", new TaskAction.Skip("not needed"));

        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
        assertThat(run.facts()).containsExactly("task.skipped b", "run.completed");
    }

    @Test
    void runWhoseStepsAreAllLeftOutIsCompleteAtOnce() {
        SampleRun run = new SampleRun(inOrder(step("a")));
        run.world.reasonsToSkip.put("a", "The condition does not hold.");

        run.start();

        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void dueCountsFromItsAnchorOnTheWorkingCalendar() {
        SampleRun run = new SampleRun(inOrder(
                        step("a"),
                        due("previous", "P1D after previous"),
                        due("start", "PT4H after start"),
                        due("ready", "PT1H after ready")))
                .start();
        run.world.pass(Duration.ofHours(2));

        run.complete("a");
        assertThat(run.task("previous").due().at()).isEqualTo(Instant.parse("2026-03-03T11:00:00Z"));

        run.world.pass(Duration.ofHours(1));
        run.complete("previous");
        assertThat(run.task("start").due().at()).isEqualTo(Instant.parse("2026-03-02T13:00:00Z"));

        run.complete("start");
        assertThat(run.task("ready").due().at()).isEqualTo(Instant.parse("2026-03-02T13:00:00Z"));
        assertThat(run.last.newlyDue()).extracting(Task::stepKey).containsExactly("ready");
    }

    @Test
    void dueAfterStepThatIsNotDoneYetFollowsWithItsCompletion() {
        SampleRun run = new SampleRun(together(step("a"), due("b", "PT2H after a"))).start();
        assertThat(run.task("b").due().at()).isNull();

        run.world.pass(Duration.ofHours(1));
        run.complete("a");

        assertThat(run.task("b").due().at()).isEqualTo(Instant.parse("2026-03-02T12:00:00Z"));
    }
}
