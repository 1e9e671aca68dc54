package io.scalewell.backend.run.checklist;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Work that a run has and its process does not. */
public final class Additions {

    private final Checklist checklist;
    private final Progress progress;

    public Additions(Checklist checklist) {
        this.checklist = checklist;
        this.progress = new Progress(checklist);
    }

    /**
     * Takes it in; it is ready at once unless it comes after a step that has not ended.
     *
     * @param place of an added step, with a number that no other task has
     */
    public void add(TaskId id, PlannedStep place, Assignment whose, @Nullable Instant due) {
        AddedStep added = Objects.requireNonNull(place.added(), "an added step");
        Task task = Task.planned(id, place, whose).due(Due.at(due));
        checklist.take(task);
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("required", place.step().required());
        if (added.after() != null) {
            words.put("after", added.after());
        }
        checklist.tell(EventType.TASK_ADDED, task, words);
        progress.advance();
    }

    /** Whether nobody has begun with it. */
    public static boolean isRemovable(Task task) {
        boolean untouched = task.state() == TaskState.PENDING || task.state() == TaskState.READY;
        return task.place().isAdded() && untouched && task.round() == 1;
    }

    /** As if it had not been added; that may have been all the run waited for. */
    public void remove(TaskId id) {
        Task removed = checklist.drop(id);
        checklist.tell(EventType.TASK_REMOVED, removed, Map.of());
        progress.advance();
    }

    /** A number behind those of all other tasks. */
    public static int nextNumber(List<Task> tasks) {
        return 1 + tasks.stream().mapToInt(task -> task.place().number()).max().orElse(0);
    }

    /** The stage among whose steps it is shown: that of the step before it, else the last one that the run has come to. */
    public static int stageOf(List<Task> tasks, @Nullable String after) {
        return tasks.stream()
                .filter(task -> after == null
                        ? task.state() != TaskState.PENDING
                        : task.stepKey().equals(after))
                .mapToInt(task -> task.place().stage())
                .max()
                .orElse(1);
    }
}
