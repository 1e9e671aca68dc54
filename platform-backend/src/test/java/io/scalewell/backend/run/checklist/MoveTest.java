package io.scalewell.backend.run.checklist;

import static io.scalewell.backend.run.checklist.SampleSteps.approval;
import static io.scalewell.backend.run.checklist.SampleSteps.inOrder;
import static io.scalewell.backend.run.checklist.SampleSteps.required;
import static io.scalewell.backend.run.checklist.SampleSteps.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskAction;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoveTest {

    private final SampleRun run = new SampleRun(inOrder(step("a"), approval("b", "a"), required("c"))).start();

    @Test
    void readyTaskCanBeBegunDoneBlockedOrLeftOut() {
        assertThat(possible("a")).containsExactly("claim", "start", "complete", "skip", "block", "assign");
    }

    @Test
    void pendingTaskCanOnlyBeAssigned() {
        assertThat(possible("b")).containsExactly("assign");
    }

    @Test
    void requiredTaskCannotBeSkipped() {
        run.complete("a");
        run.approve("b");

        assertThat(possible("c")).doesNotContain("skip").contains("complete");
    }

    @Test
    void approvalIsApprovedOrRejectedAndNotCompleted() {
        run.complete("a");

        assertThat(possible("b")).contains("approve", "reject").doesNotContain("complete");
    }

    @Test
    void runningTimerCanBePausedAndPausedOneResumed() {
        run.act("a", new TaskAction.Start());
        assertThat(possible("a")).contains("pause").doesNotContain("resume", "start", "claim");

        run.act("a", new TaskAction.Pause());
        assertThat(possible("a")).contains("resume").doesNotContain("pause", "start");
    }

    @Test
    void blockedTaskMustBeFreedFirst() {
        run.act("a", new TaskAction.Block("waits for the supplier"));

        assertThat(possible("a")).containsExactly("claim", "skip", "unblock", "assign");
    }

    @Test
    void refusalSaysWhatIsPossible() {
        run.complete("a");

        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> run.complete("a"))
                .withMessage("The task is completed, so it cannot complete; possible now: reopen.")
                .satisfies(problem -> assertThat(problem.allowed()).containsExactly("reopen"));
    }

    @Test
    void nothingIsPossibleInCancelledRun() {
        for (Task task : run.tasks()) {
            assertThat(Move.possible(task, RunState.CANCELLED)).isEmpty();
        }
    }

    @Test
    void completedRunOnlyLetsTasksBeReopened() {
        run.complete("a");
        run.approve("b");
        run.complete("c");

        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
        assertThat(possible("a")).containsExactly("reopen");
    }

    private List<String> possible(String step) {
        return Move.names(Move.possible(run.task(step), run.state()));
    }
}
