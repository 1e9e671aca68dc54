package io.scalewell.backend.run.checklist;

import static io.scalewell.backend.run.checklist.SampleSteps.inOrder;
import static io.scalewell.backend.run.checklist.SampleSteps.step;
import static io.scalewell.backend.run.checklist.SampleSteps.together;
import static io.scalewell.backend.run.checklist.SampleSteps.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.process.Wait;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaitsTest {

    @Test
    void waitUntilTimeGoesOnByItselfAndCountsAsWaiting() {
        SampleRun run = new SampleRun(inOrder(step("a"), waiting("cool", Wait.until("PT2H after previous")), step("b")))
                .start();
        run.complete("a");
        assertThat(run.task("cool").wakesAt()).isEqualTo(ImaginedWorld.NINE.plus(Duration.ofHours(2)));
        assertThat(run.last.newlyWaking()).extracting(Task::stepKey).containsExactly("cool");

        run.world.passMinutes(119);
        look(run);
        assertThat(run.ready()).containsExactly("cool");
        assertThat(run.last.newlyWaking()).isEmpty();

        run.world.passMinutes(1);
        look(run);

        assertThat(run.ready()).containsExactly("b");
        assertThat(run.facts()).containsExactly("task.completed cool", "task.ready b");
        assertThat(run.passes.getLast().doer()).isEqualTo(Doer.PLATFORM);
        assertThat(run.passes.getLast().spent())
                .isEqualTo(new Spent(Duration.ofHours(2), Duration.ZERO, Duration.ZERO));
    }

    @Test
    void timeOnTheWorkingCalendarPassesOnlyWhileWorkIsDone() {
        SampleRun run = new SampleRun(inOrder(waiting("cool", Wait.until("P1D after start")))).start();
        run.world.passMinutes(12 * 60);
        look(run);
        assertThat(run.ready()).containsExactly("cool");

        run.world.passMinutes(12 * 60);
        look(run);

        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void whatIsThereAlreadyDoesNotWait() {
        SampleRun run = new SampleRun(
                inOrder(waiting("paid", Wait.forField("paid")), waiting("day", Wait.forField("day")), step("b")));
        run.world.fields.put("paid", true);
        run.world.fields.put("day", ImaginedWorld.NINE.minusSeconds(60));

        run.start();

        assertThat(run.ready()).containsExactly("b");
    }

    @Test
    void fieldIsWaitedForAndChangedDateMovesTheWait() {
        SampleRun run = new SampleRun(
                        together(waiting("paid", Wait.forField("paid")), waiting("day", Wait.forField("day"))))
                .start();
        assertThat(run.task("day").wakesAt()).isNull();

        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        run.world.fields.put("day", noon);
        look(run);
        assertThat(run.task("day").wakesAt()).isEqualTo(noon);

        run.world.fields.put("day", noon.plusSeconds(3_600));
        run.world.fields.put("paid", true);
        look(run);
        assertThat(run.ready()).containsExactly("day");
        assertThat(run.last.newlyWaking()).extracting(Task::wakesAt).containsExactly(noon.plusSeconds(3_600));

        run.world.fields.remove("day");
        look(run);
        assertThat(run.task("day").wakesAt()).isNull();
    }

    @Test
    void eventCountsOnlyWhenItHappensAfterTheWaitBegan() {
        SampleRun run = new SampleRun(
                        inOrder(step("a")), together(waiting("skip", Wait.forEvent("task.completed")), step("b")))
                .start();
        run.complete("a");
        assertThat(run.ready()).containsExactly("skip", "b");

        run.complete("b");

        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void oneEventEndsOneWaitAndNotTheNextOne() {
        SampleRun run = new SampleRun(
                        inOrder(
                                waiting("first", Wait.forEvent("task.ticked")),
                                waiting("second", Wait.forEvent("task.ticked"))),
                        inOrder(step("c")))
                .start();

        run.use(checklist -> new Waits(checklist).happened(run.task("first").id()));
        assertThat(run.ready()).containsExactly("second");

        run.use(checklist -> new Waits(checklist).happened(run.task("second").id()));
        assertThat(run.ready()).containsExactly("c");
    }

    @Test
    void personMayGoOnAtOnceOrLeaveItOut() {
        SampleRun run = new SampleRun(
                        inOrder(waiting("one", Wait.forEvent("run.cancelled")), waiting("two", Wait.forField("never"))))
                .start();
        assertThat(Move.names(Move.possible(run.task("one"), run.state())))
                .containsExactly("complete", "skip", "assign");

        run.world.passMinutes(5);
        run.act("one", new TaskAction.Complete(Map.of()));
        assertThat(run.passes.getLast().doer().member()).isEqualTo(ImaginedWorld.TESS);
        assertThat(run.passes.getLast().spent())
                .isEqualTo(new Spent(Duration.ofMinutes(5), Duration.ZERO, Duration.ZERO));

        run.act("two", new TaskAction.Skip("no more"));
        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void reopenedWaitBeginsAgain() {
        SampleRun run = new SampleRun(inOrder(step("a"), waiting("cool", Wait.until("PT1H after previous")), step("b")))
                .start();
        run.complete("a");
        run.world.passMinutes(60);
        look(run);
        run.act("a", new TaskAction.Reopen("once more"));
        assertThat(run.states()).containsEntry("b", TaskState.PENDING).containsEntry("cool", TaskState.COMPLETED);

        run.act("cool", new TaskAction.Reopen("wait again"));
        run.complete("a");

        assertThat(run.task("cool").wakesAt()).isEqualTo(run.world.now().plusSeconds(3_600));
    }

    /** The platform looks again, as a job does. */
    private static void look(SampleRun run) {
        run.use(checklist -> {});
    }
}
