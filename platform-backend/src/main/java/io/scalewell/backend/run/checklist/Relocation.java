package io.scalewell.backend.run.checklist;

import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a run in the places of another version. A step is the same when its key is: what was done stays done, what is open
 * goes on. A step that has become another thing to do begins again.
 *
 * @param tasks of the new version by number, not yet made ready
 * @param added those of {@code tasks} that the run never had
 * @param restarted keys of steps whose open work begins again
 * @param dropped tasks whose steps the new version lacks; open ones are ended
 */
public record Relocation(List<Task> tasks, List<Task> added, Set<String> restarted, List<Task> dropped) {

    public Relocation {
        tasks = List.copyOf(tasks);
        added = List.copyOf(added);
        restarted = Set.copyOf(restarted);
        dropped = List.copyOf(dropped);
    }

    /**
     * Decides for each step.
     *
     * @param present the tasks of the run
     * @param former tasks that an earlier move dropped: one whose step is back takes its place again
     * @param assignments who has a step that nobody has come to yet
     * @param ids gives a task that is new its id
     */
    public static Relocation of(
            List<Task> present,
            List<Task> former,
            Plan target,
            Function<PlannedStep, Assignment> assignments,
            Supplier<TaskId> ids,
            Instant now) {
        Map<String, Task> byKey = new HashMap<>();
        former.forEach(task -> byKey.put(task.stepKey(), task.wasCancelled() ? task.putBack(now, null) : task));
        present.forEach(task -> byKey.put(task.stepKey(), task));
        List<Task> tasks = new ArrayList<>();
        List<Task> added = new ArrayList<>();
        Set<String> restarted = new HashSet<>();
        for (PlannedStep step : target.steps()) {
            Task before = byKey.get(step.key());
            if (before == null) {
                Task planned = Task.planned(ids.get(), step, assignments.apply(step));
                tasks.add(planned);
                added.add(planned);
            } else {
                boolean again = before.state().isOpen() && isOtherWork(before.place(), step);
                Task here = again ? before.putBack(now, null) : before;
                if (again) {
                    restarted.add(step.key());
                }
                boolean untouched = here.state() == TaskState.PENDING;
                tasks.add(here.movedTo(
                        step, untouched ? assignments.apply(step) : here.assignment(), ticked(here, step)));
            }
        }
        List<Task> additions =
                present.stream().filter(task -> task.place().isAdded()).toList();
        additions.forEach(task -> tasks.add(carried(task, tasks)));
        Set<String> kept = new HashSet<>();
        additions.forEach(task -> kept.add(task.stepKey()));
        target.steps().forEach(step -> kept.add(step.key()));
        List<Task> dropped = present.stream()
                .filter(task -> !kept.contains(task.stepKey()))
                .map(task -> task.state().isEnd() ? task : task.cancelled(now))
                .toList();
        return new Relocation(tasks, added, restarted, dropped);
    }

    /** What was added to the run stays in it, behind the steps of the version. */
    private static Task carried(Task task, List<Task> before) {
        String after = Objects.requireNonNull(task.place().added()).after();
        PlannedStep place = task.place().at(Additions.nextNumber(before), Additions.stageOf(before, after));
        return task.movedTo(place, task.assignment(), task.itemsDone());
    }

    /** Another kind of step, or one that waits for, calls or asks something else. */
    private static boolean isOtherWork(PlannedStep before, PlannedStep now) {
        return before.kind() != now.kind()
                || !Objects.equals(before.step().approval(), now.step().approval())
                || !Objects.equals(before.step().waitsFor(), now.step().waitsFor())
                || !Objects.equals(before.step().call(), now.step().call());
    }

    /** Ticks follow the words of the sub-items. */
    private static List<Integer> ticked(Task task, PlannedStep step) {
        List<String> before = task.place().step().items();
        List<String> items = step.step().items();
        return task.itemsDone().stream()
                .filter(position -> position < before.size())
                .map(position -> items.indexOf(before.get(position)))
                .filter(position -> position >= 0)
                .distinct()
                .sorted()
                .toList();
    }

    /** What a task was before, by its step; null for one that is new. */
    public static @Nullable Task find(List<Task> tasks, String stepKey) {
        return tasks.stream()
                .filter(task -> task.stepKey().equals(stepKey))
                .findFirst()
                .orElse(null);
    }
}
