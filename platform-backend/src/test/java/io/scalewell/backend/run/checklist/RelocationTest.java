package io.scalewell.backend.run.checklist;

import static io.scalewell.backend.run.checklist.SampleSteps.approval;
import static io.scalewell.backend.run.checklist.SampleSteps.due;
import static io.scalewell.backend.run.checklist.SampleSteps.inOrder;
import static io.scalewell.backend.run.checklist.SampleSteps.required;
import static io.scalewell.backend.run.checklist.SampleSteps.step;
import static io.scalewell.backend.run.checklist.SampleSteps.together;
import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelocationTest {

    private int ids = 1_000;

    /** The run on the new version. */
    private SampleRun moved(SampleRun run, Stage... stages) {
        ProcessDefinition target = SampleSteps.process(stages);
        Relocation relocation = relocation(run, target);
        SampleRun after = run.on(relocation.tasks());
        after.use(checklist -> new Settling(checklist).settle(key -> dueBefore(run, key)));
        return after;
    }

    private Relocation relocation(SampleRun run, ProcessDefinition target) {
        return Relocation.of(
                run.tasks(),
                List.of(),
                Plan.of(target),
                place -> Assignment.toRole("of the new version"),
                () -> new TaskId(new UUID(8, ids++)),
                run.world.now());
    }

    private static @Nullable String dueBefore(SampleRun run, String key) {
        Task task = Relocation.find(run.tasks(), key);
        return task == null ? null : task.place().step().due();
    }

    @Test
    void whatWasDoneStaysDoneAndWhatIsOpenGoesOn() {
        SampleRun run = new SampleRun(inOrder(step("a"), step("b"), step("c"))).start();
        run.complete("a");
        run.begin("b");
        Task begun = run.task("b");

        SampleRun after = moved(run, inOrder(step("c"), step("b")), inOrder(step("a")));

        assertThat(after.states())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("c", TaskState.READY, "b", TaskState.STARTED, "a", TaskState.COMPLETED));
        assertThat(after.task("b").timing()).isEqualTo(begun.timing());
        assertThat(after.task("b").id()).isEqualTo(begun.id());
        assertThat(after.task("b").place().number()).isEqualTo(2);
    }

    @Test
    void newStepBecomesReadyWhenItsTurnHasComeAndSendsBackWhatWasMerelyReady() {
        SampleRun run = new SampleRun(inOrder(step("a"), step("b"))).start();
        run.complete("a");

        SampleRun after = moved(run, inOrder(step("a"), step("new"), step("b")));

        assertThat(after.states())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("a", TaskState.COMPLETED, "new", TaskState.READY, "b", TaskState.PENDING));
        assertThat(after.task("b").round()).as("nobody had begun").isEqualTo(1);
        after.complete("new");
        assertThat(after.ready()).containsExactly("b");
    }

    @Test
    void droppedStepsLetTheRunGoOn() {
        SampleRun run = new SampleRun(inOrder(step("a"), step("b"), step("c"))).start();
        run.begin("a");
        Relocation relocation = relocation(run, SampleSteps.process(inOrder(step("b"), step("c"))));

        SampleRun after = moved(run, inOrder(step("b"), step("c")));

        assertThat(relocation.dropped()).extracting(Task::state).containsExactly(TaskState.CANCELLED);
        assertThat(after.ready()).containsExactly("b");
    }

    @Test
    void runWhoseRemainingStepsWereDroppedIsComplete() {
        SampleRun run = new SampleRun(inOrder(step("a"), step("b"))).start();
        run.complete("a");

        SampleRun after = moved(run, inOrder(step("a")));

        assertThat(after.state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void openStepOfAnotherKindBeginsAgainAndDoneOnesDoNot() {
        SampleRun run = new SampleRun(together(step("a"), step("b"), step("c"))).start();
        run.complete("a");
        run.begin("b");

        SampleRun after = moved(run, together(approval("a", null), approval("b", null), step("c")));

        assertThat(relocation(run, SampleSteps.process(together(approval("b", null))))
                        .restarted())
                .containsExactly("b");
        assertThat(after.task("a").state()).isEqualTo(TaskState.COMPLETED);
        assertThat(after.task("b").state()).isEqualTo(TaskState.READY);
        assertThat(after.task("b").round()).isEqualTo(2);
        assertThat(after.task("b").reworked()).isTrue();
    }

    @Test
    void assigneesAndDueRulesOfTheNewVersionHoldForWhatIsToCome() {
        SampleRun run = new SampleRun(inOrder(due("a", "P1D after start"), step("b"))).start();
        run.world.pass(Duration.ofHours(1));

        SampleRun after = moved(run, inOrder(due("a", "P2D after start"), step("b")));

        assertThat(Duration.between(
                        Objects.requireNonNull(run.task("a").due().at()),
                        Objects.requireNonNull(after.task("a").due().at())))
                .isEqualTo(Duration.ofDays(1));
        assertThat(after.task("a").assignment())
                .as("open work keeps who has it")
                .isEqualTo(Assignment.NOBODY);
        assertThat(after.task("b").assignment()).isEqualTo(Assignment.toRole("of the new version"));
    }

    @Test
    void ticksFollowTheWordsOfSubItems() {
        SampleRun run = new SampleRun(inOrder(required("a"))).start();
        run.use(checklist -> new Work(checklist).tick(run.task("a").id(), List.of(0, 1)));

        SampleRun after = moved(
                run,
                inOrder(required("a")
                        .change()
                        .items(List.of("zero", "two", "three", "one"))
                        .toStep()));

        assertThat(after.task("a").itemsDone()).containsExactly(1, 3);
    }

    @Test
    void stepThatComesBackKeepsWhatWasDone() {
        SampleRun run = new SampleRun(inOrder(step("a"), step("b"))).start();
        run.complete("a");
        Relocation away = relocation(run, SampleSteps.process(inOrder(step("b"))));

        Relocation back = Relocation.of(
                away.tasks(),
                away.dropped(),
                Plan.of(SampleSteps.process(inOrder(step("b"), step("a")))),
                place -> Assignment.NOBODY,
                () -> new TaskId(new UUID(8, ids++)),
                run.world.now());

        assertThat(back.added()).isEmpty();
        assertThat(back.tasks()).extracting(Task::state).containsExactly(TaskState.READY, TaskState.COMPLETED);
    }

    /** Whatever happened before and whichever way the versions differ. */
    @Test
    void nothingIsLostDoubledOrStuck() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            SampleRun run = new SampleRun(randomStages(random)).start();
            for (int count = random.nextInt(6); count > 0 && !run.ready().isEmpty(); count--) {
                String step = run.ready().get(random.nextInt(run.ready().size()));
                if (random.nextBoolean()) {
                    run.complete(step);
                } else {
                    run.begin(step);
                }
            }
            if (run.state() != RunState.RUNNING) {
                continue;
            }
            Stage[] stages = randomStages(random);
            Relocation relocation = relocation(run, SampleSteps.process(stages));
            SampleRun after = moved(run, stages);

            assertThat(relocation.tasks().size()
                            - relocation.added().size()
                            + relocation.dropped().size())
                    .as("seed %d: each task is kept or dropped", seed)
                    .isEqualTo(run.tasks().size());
            Map<String, Task> before = run.tasks().stream().collect(Collectors.toMap(Task::stepKey, task -> task));
            for (Task task : after.tasks()) {
                Task was = before.get(task.stepKey());
                if (was != null && was.state() == TaskState.COMPLETED) {
                    assertThat(task.state()).as("seed %d", seed).isEqualTo(TaskState.COMPLETED);
                    assertThat(task.timing()).isEqualTo(was.timing());
                }
                if (was != null && was.state() == TaskState.STARTED) {
                    assertThat(task.state()).as("seed %d", seed).isEqualTo(TaskState.STARTED);
                }
            }
            for (int count = 0; after.state() == RunState.RUNNING; count++) {
                assertThat(count)
                        .as("seed %d: the run can be worked to its end", seed)
                        .isLessThan(50);
                Task next = after.tasks().stream()
                        .filter(task -> task.state().isOpen())
                        .findFirst()
                        .orElseThrow();
                after.act(next.stepKey(), new TaskAction.Complete(Map.of()));
            }
        }
    }

    private static Stage[] randomStages(Random random) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
        Collections.shuffle(all, random);
        List<Integer> keys = all.subList(0, 2 + random.nextInt(6));
        int half = keys.size() / 2;
        return new Stage[] {
            stage(random.nextBoolean(), keys.subList(0, half)),
            stage(random.nextBoolean(), keys.subList(half, keys.size()))
        };
    }

    private static Stage stage(boolean parallel, List<Integer> keys) {
        return new Stage(
                "Stage", parallel, keys.stream().map(key -> step("s" + key)).toList());
    }
}
