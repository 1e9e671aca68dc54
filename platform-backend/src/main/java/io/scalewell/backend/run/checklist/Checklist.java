package io.scalewell.backend.run.checklist;

import io.scalewell.backend.calendar.DueAnchor;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of one run while a use case changes them. Keeps what changed and what happened for whoever writes it down. Not for
 * several threads: the run's row is locked while one exists.
 */
public final class Checklist {

    private final Surroundings around;
    private final Instant runStartedAt;
    private final List<Task> original;
    private final List<TaskId> added = new ArrayList<>();
    private final List<Task> dropped = new ArrayList<>();
    private final List<Task> tasks;
    private final TreeSet<Integer> changed = new TreeSet<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Pass> passes = new ArrayList<>();
    private RunState state;

    /** @param tasks by number */
    public Checklist(Surroundings around, RunState state, Instant runStartedAt, List<Task> tasks) {
        this.around = around;
        this.state = state;
        this.runStartedAt = runStartedAt;
        this.original = new ArrayList<>(tasks);
        this.tasks = new ArrayList<>(tasks);
    }

    public RunState state() {
        return state;
    }

    public List<Task> tasks() {
        return List.copyOf(tasks);
    }

    public Task task(TaskId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No task " + id + " in this run"));
    }

    /** Empty for a task that the run has lost by being moved to another version. */
    public Optional<Task> find(TaskId id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /** The tasks that are not as they were, each with the next revision. */
    public List<Task> changedTasks() {
        return changed.stream().map(tasks::get).toList();
    }

    /** Those that the run has only now, as they are by the end. */
    public List<Task> addedTasks() {
        return added.stream().map(this::task).toList();
    }

    /** Those that the run has no more. */
    public List<Task> droppedTasks() {
        return List.copyOf(dropped);
    }

    /** What happened, in order. */
    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** The rounds that were finished by this. */
    public List<Pass> passes() {
        return List.copyOf(passes);
    }

    /** Those of them that the tasks, as they are now, do not tell of: work was sent back. */
    public List<Pass> pastPasses() {
        return passes.stream()
                .filter(pass -> !isToldBy(task(pass.task().id()), pass.task()))
                .toList();
    }

    /** The tasks, as they were, that told of a finished round and do not any more. */
    public List<Task> takenUpAgain() {
        return changed.stream()
                .map(original::get)
                .filter(task -> task.state() == TaskState.COMPLETED)
                .filter(task -> !isToldBy(task(task.id()), task))
                .toList();
    }

    private static boolean isToldBy(Task task, Task former) {
        return task.state() == TaskState.COMPLETED && task.round() == former.round();
    }

    /** The tasks that were made ready and still are. */
    public List<Task> becameReady() {
        return facts.stream()
                .filter(fact -> fact.type() == EventType.TASK_READY)
                .map(fact -> task(Objects.requireNonNull(fact.task()).id()))
                .filter(task -> task.state() == TaskState.READY)
                .distinct()
                .toList();
    }

    /** The open tasks that got another due instant. */
    public List<Task> newlyDue() {
        return changed.stream()
                .map(tasks::get)
                .filter(task -> task.state().isOpen() && task.due().at() != null)
                .filter(task ->
                        !Objects.equals(task.due().at(), before(task).due().at())
                                || !before(task).state().isOpen())
                .toList();
    }

    /** The waiting tasks that go on at another instant than before. */
    public List<Task> newlyWaking() {
        return changed.stream()
                .map(tasks::get)
                .filter(task -> task.wakesAt() != null)
                .filter(task -> !Objects.equals(task.wakesAt(), before(task).wakesAt())
                        || !Objects.equals(
                                task.timing().readyAt(), before(task).timing().readyAt()))
                .toList();
    }

    /** The sub-processes whose turn has come and that nobody has started yet. */
    public List<Task> toCall() {
        return tasks.stream()
                .filter(task -> task.place().kind() == StepKind.SUBPROCESS && task.state() == TaskState.READY)
                .toList();
    }

    /** The changed tasks whose sub-process had begun before. */
    public List<Task> changedCalls() {
        return changed.stream()
                .map(tasks::get)
                .filter(task -> task.place().kind() == StepKind.SUBPROCESS)
                .filter(task -> before(task).timing().startedAt() != null)
                .toList();
    }

    /** The changed tasks whose approvers are asked now, have decided, or are not asked any more. */
    public List<Task> changedBallots() {
        return changed.stream()
                .map(tasks::get)
                .filter(task -> task.ballot() != null || before(task).ballot() != null)
                .filter(task -> !Objects.equals(task.ballot(), before(task).ballot())
                        || task.state().isOpen() != before(task).state().isOpen())
                .toList();
    }

    public long done() {
        return tasks.stream()
                .filter(task -> task.state() == TaskState.COMPLETED || task.state() == TaskState.SKIPPED)
                .count();
    }

    Surroundings around() {
        return around;
    }

    Instant now() {
        return around.now();
    }

    /** Puts the task in the place of its former self. */
    Task replace(Task task) {
        int index = indexOf(task.id());
        Task revised = task.revised(original.get(index).revision() + 1);
        tasks.set(index, revised);
        changed.add(index);
        return revised;
    }

    /** One more, behind the others. */
    void take(Task task) {
        original.add(task);
        tasks.add(task);
        added.add(task.id());
    }

    /** One less, before anything else is changed. */
    Task drop(TaskId id) {
        if (!changed.isEmpty()) {
            throw new IllegalStateException("A task is dropped first");
        }
        int index = indexOf(id);
        original.remove(index);
        Task gone = tasks.remove(index);
        dropped.add(gone);
        return gone;
    }

    private int indexOf(TaskId id) {
        for (int index = 0; index < tasks.size(); index++) {
            if (tasks.get(index).id().equals(id)) {
                return index;
            }
        }
        throw new IllegalArgumentException("No task " + id + " in this run");
    }

    void record(Pass pass) {
        passes.add(pass);
    }

    /** Keeps a fact in the order in which it happened. */
    public void tell(EventType type, @Nullable Task task, Map<String, Object> data) {
        facts.add(new Fact(type, task, data));
    }

    void changeState(RunState newState) {
        state = newState;
    }

    boolean predecessorsEnded(Task task) {
        return predecessors(task).allMatch(other -> other.state().isEnd());
    }

    boolean allEnded() {
        return tasks.stream().allMatch(task -> task.state().isEnd());
    }

    /** Those that become ready only after this one has ended. */
    List<Task> successors(Task task) {
        return tasks.stream()
                .filter(other -> other.place().waitsFor(task.place()))
                .toList();
    }

    @Nullable
    Instant anchor(Task task, DueAnchor anchor) {
        return switch (anchor) {
            case DueAnchor.Start _ -> runStartedAt;
            case DueAnchor.Ready _ ->
                task.timing().readyAt() == null ? now() : task.timing().readyAt();
            case DueAnchor.Previous _ ->
                predecessors(task)
                        .filter(other -> other.state() == TaskState.COMPLETED)
                        .map(other -> other.timing().completedAt())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(runStartedAt);
            case DueAnchor.Step(String key) -> completionOf(key);
        };
    }

    private @Nullable Instant completionOf(String stepKey) {
        return tasks.stream()
                .filter(task -> task.stepKey().equals(stepKey) && task.state() == TaskState.COMPLETED)
                .findFirst()
                .map(task -> task.timing().completedAt())
                .orElse(null);
    }

    private Stream<Task> predecessors(Task task) {
        return tasks.stream().filter(other -> task.place().waitsFor(other.place()));
    }

    /** As the task was when the use case began. */
    public Task before(Task task) {
        return original.get(indexOf(task.id()));
    }
}
