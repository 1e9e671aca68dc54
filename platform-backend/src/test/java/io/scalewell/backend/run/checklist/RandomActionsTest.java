package io.scalewell.backend.run.checklist;

import static io.scalewell.backend.run.checklist.SampleSteps.approval;
import static io.scalewell.backend.run.checklist.SampleSteps.asking;
import static io.scalewell.backend.run.checklist.SampleSteps.branch;
import static io.scalewell.backend.run.checklist.SampleSteps.call;
import static io.scalewell.backend.run.checklist.SampleSteps.inOrder;
import static io.scalewell.backend.run.checklist.SampleSteps.required;
import static io.scalewell.backend.run.checklist.SampleSteps.step;
import static io.scalewell.backend.run.checklist.SampleSteps.stop;
import static io.scalewell.backend.run.checklist.SampleSteps.together;
import static io.scalewell.backend.run.checklist.SampleSteps.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people do in whatever order, a run keeps its invariants. */
class RandomActionsTest {

    private static final int ACTIONS = 120;

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsItsInvariants(int seed) {
        Random random = new Random(seed);
        SampleRun run = new SampleRun(stages(random));
        run.world.approvers = List.of(Assignment.toRole("A"), Assignment.toRole("B"), Assignment.toRole("C"));
        run.tasks().stream()
                .filter(task -> random.nextInt(6) == 0)
                .forEach(task -> run.world.reasonsToSkip.put(task.stepKey(), "The condition does not hold."));
        run.start();
        check(run);

        for (int count = 0; count < ACTIONS && !run.tasks().isEmpty(); count++) {
            run.world.passMinutes(random.nextInt(90));
            run.use(_ -> {}); // the platform looks at what waits for a time
            Task task = run.tasks().get(random.nextInt(run.tasks().size()));
            List<Move> possible = Move.possible(task, run.state());
            if (random.nextInt(8) == 0) {
                run.begin(task.stepKey());
            } else if (task.place().kind() == StepKind.SUBPROCESS && task.state() == TaskState.STARTED) {
                run.use(checklist -> endCall(random, checklist, task));
            } else if (task.ballot() != null && task.state().isOpen()) {
                vote(random, run, task);
            } else if (!possible.isEmpty()) {
                run.act(task.stepKey(), action(possible.get(random.nextInt(possible.size()))));
            }
            check(run);
        }
    }

    private static void endCall(Random random, Checklist checklist, Task task) {
        if (random.nextBoolean()) {
            new Calls(checklist).returned(task.id(), "SUB-1");
        } else {
            new Calls(checklist).refused(task.id(), "SUB-1 was cancelled.");
        }
    }

    private static void vote(Random random, SampleRun run, Task task) {
        MemberId who = new MemberId(new UUID(9, random.nextInt(6)));
        int position = Objects.requireNonNull(task.ballot()).position(who, _ -> random.nextBoolean(), true);
        TaskAction action =
                random.nextInt(3) == 0 ? new TaskAction.Reject("not good") : new TaskAction.Approve(null, Map.of());
        if (position >= 0 && Move.of(action).isPossible(task, run.state())) {
            run.decide(task.stepKey(), position, who, action);
        }
    }

    private static void check(SampleRun run) {
        boolean allEnded = run.tasks().stream().allMatch(task -> task.state().isEnd());
        assertThat(run.state() == RunState.COMPLETED).isEqualTo(allEnded);
        for (Task task : run.tasks()) {
            if (task.state() == TaskState.READY) {
                assertThat(run.tasks())
                        .filteredOn(other -> task.place().waitsFor(other.place()))
                        .allMatch(other -> other.state().isEnd());
            }
            checkTiming(run, task);
            checkUnattended(run, task);
        }
        for (Task task : run.tasks()) {
            if (task.state() == TaskState.PENDING && run.state() == RunState.RUNNING) {
                assertThat(run.tasks())
                        .filteredOn(other -> task.place().waitsFor(other.place()))
                        .anyMatch(other -> !other.state().isEnd());
            }
        }
    }

    /** Nobody's time is taken by what goes on by itself, and a decided approval is not open. */
    private static void checkUnattended(SampleRun run, Task task) {
        if (!task.place().isWork()) {
            assertThat(task.timing().at(run.world.now()).touch()).isZero();
        }
        if (task.place().kind() == StepKind.WAIT) {
            assertThat(task.state()).isNotIn(TaskState.STARTED, TaskState.BLOCKED);
            assertThat(task.wakesAt() == null || task.wakesAt().isAfter(run.world.now()))
                    .isTrue();
        }
        if (task.ballot() != null && task.state().isOpen()) {
            assertThat(task.ballot().outcome()).isEqualTo(Ballot.Outcome.OPEN);
        }
    }

    /** The time of all rounds is the time of the finished ones and of the present one; no minute lies in two of them. */
    private static void checkTiming(SampleRun run, Task task) {
        Timing timing = task.timing();
        Spent now = timing.at(run.world.now());
        assertThat(timing.readyAt() != null || timing.startedAt() == null).isTrue();
        assertThat(timing.touch().isRunning() && timing.blocked().isRunning()).isFalse();
        assertThat(timing.blocked().isRunning()).isEqualTo(task.state() == TaskState.BLOCKED);
        assertThat(task.state() == TaskState.STARTED || !timing.touch().isRunning())
                .isTrue();
        assertThat(now.touch().plus(now.waiting()))
                .isLessThanOrEqualTo(Duration.between(ImaginedWorld.NINE, run.world.now()));
        Spent passed = run.passes.stream()
                .filter(pass -> pass.task().id().equals(task.id()))
                .filter(pass -> pass.task().round() < task.round())
                .map(Pass::spent)
                .reduce(Spent.NOTHING, Spent::plus);
        assertThat(timing.before().waiting()).isGreaterThanOrEqualTo(passed.waiting());
        assertThat(timing.before().touch()).isGreaterThanOrEqualTo(passed.touch());
    }

    private static TaskAction action(Move move) {
        return switch (move) {
            case CLAIM -> new TaskAction.Claim();
            case START -> new TaskAction.Start();
            case PAUSE -> new TaskAction.Pause();
            case RESUME -> new TaskAction.Resume();
            case COMPLETE -> new TaskAction.Complete(Map.of());
            case APPROVE -> new TaskAction.Approve(null, Map.of());
            case REJECT -> new TaskAction.Reject("not good");
            case REOPEN -> new TaskAction.Reopen("once more");
            case SKIP -> new TaskAction.Skip("not needed");
            case BLOCK -> new TaskAction.Block("waits");
            case UNBLOCK -> new TaskAction.Unblock();
            case ASSIGN -> new TaskAction.Assign(null, null);
        };
    }

    private static Stage[] stages(Random random) {
        List<Stage> stages = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int stage = 0; stage < 1 + random.nextInt(4); stage++) {
            List<Step> steps = new ArrayList<>();
            for (int count = random.nextInt(5); count > 0; count--) {
                String key = "s" + (keys.size() + 1);
                String target = keys.isEmpty() || random.nextBoolean() ? null : keys.get(random.nextInt(keys.size()));
                steps.add(
                        switch (random.nextInt(10)) {
                            case 0 -> approval(key, target);
                            case 1 -> required(key);
                            case 2 -> stop(key);
                            case 3 -> waiting(key, Wait.until("PT2H elapsed after previous"));
                            case 4 -> waiting(key, Wait.forEvent("task.skipped"));
                            case 5 -> call(key);
                            case 6 -> asking(key, ApprovalMode.SOME, 2, target);
                            case 7, 8 -> branch(key, "branch" + random.nextInt(2));
                            default -> step(key);
                        });
                keys.add(key);
            }
            Step[] array = steps.toArray(Step[]::new);
            stages.add(random.nextBoolean() ? together(array) : inOrder(array));
        }
        return stages.toArray(Stage[]::new);
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }
}
