package io.scalewell.backend.run.checklist;

import static io.scalewell.backend.run.checklist.SampleSteps.approval;
import static io.scalewell.backend.run.checklist.SampleSteps.call;
import static io.scalewell.backend.run.checklist.SampleSteps.inOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallsTest {

    private final SampleRun run = new SampleRun(inOrder(call("sub"), approval("ok", "sub"))).start();

    @Test
    void subProcessIsUnderWayAndTakesNobodysTime() {
        assertThat(run.task("sub").state()).isEqualTo(TaskState.STARTED);
        assertThat(Move.names(Move.possible(run.task("sub"), run.state()))).containsExactly("skip", "assign");

        run.world.passMinutes(90);
        returned();

        assertThat(run.ready()).containsExactly("ok");
        assertThat(run.facts()).containsExactly("task.completed sub", "task.ready ok");
        assertThat(run.passes.getLast().doer()).isEqualTo(Doer.PLATFORM);
        assertThat(run.passes.getLast().spent()).isEqualTo(new Spent(Duration.ZERO, Duration.ZERO, Duration.ZERO));
        assertThat(run.passes.getLast().completedAt()).isEqualTo(run.world.now());
    }

    @Test
    void blockedCallIsTriedAgainWhenSomebodyUnblocksIt() {
        run.use(checklist -> new Calls(checklist).refused(run.task("sub").id(), "SUB-1 was cancelled."));
        assertThat(run.task("sub").state()).isEqualTo(TaskState.BLOCKED);
        assertThat(run.task("sub").reason()).isEqualTo("SUB-1 was cancelled.");
        assertThat(run.facts()).containsExactly("task.blocked sub");

        run.act("sub", new TaskAction.Unblock());

        assertThat(run.facts()).containsExactly("task.unblocked sub", "task.started sub");
        assertThat(run.task("sub").reason()).isNull();
    }

    @Test
    void resultMayComeWhileTheStepIsBlocked() {
        run.use(checklist -> new Calls(checklist).refused(run.task("sub").id(), "does not fit"));
        run.world.passMinutes(10);

        returned();

        assertThat(run.task("sub").state()).isEqualTo(TaskState.COMPLETED);
        assertThat(run.passes.getLast().spent().blocked()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void reworkCallsItOnceMore() {
        returned();

        run.act("ok", new TaskAction.Reject("wrong invoice"));

        assertThat(run.task("sub").state()).isEqualTo(TaskState.STARTED);
        assertThat(run.task("sub").round()).isEqualTo(2);
    }

    private void returned() {
        run.use(checklist -> new Calls(checklist).returned(run.task("sub").id(), "SUB-1"));
    }
}
