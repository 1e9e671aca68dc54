package io.scalewell.backend.run;

import io.scalewell.backend.run.checklist.Move;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.run.checklist.Work;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is saved while somebody works on a task: field values, ticked sub-items, and when it is due. The first sign of work starts it. */
@Component
class TaskTyping {

    private final RunChanges changes;
    private final FieldInput input;
    private final FieldChangeRepository fieldChanges;
    private final TaskViews views;
    private final CallersRights rights;

    TaskTyping(
            RunChanges changes,
            FieldInput input,
            FieldChangeRepository fieldChanges,
            TaskViews views,
            CallersRights rights) {
        this.changes = changes;
        this.input = input;
        this.fieldChanges = fieldChanges;
        this.views = views;
        this.rights = rights;
    }

    RunChange saveFields(TaskId id, Map<String, Object> values, @Nullable Long expectedRevision) {
        RunChange change = open(id);
        Task task = change.checklist().task(id);
        List<Field> fields = task.place().step().fields();
        Map<String, @Nullable Object> typed = input.typed(fields, values);
        if (expectedRevision != null && expectedRevision != task.revision()) {
            refuseConflict(change, task, typed, values, expectedRevision);
        }
        Work work = new Work(change.checklist());
        Task begun = work.beginTyping(id);
        Set<String> changed = change.putFields(fields, typed, begun);
        if (!changed.isEmpty()) {
            work.touch(id);
        }
        changes.finish(change);
        return change;
    }

    RunChange tick(TaskId id, List<Integer> done) {
        RunChange change = open(id);
        int items = change.checklist().task(id).place().step().items().size();
        if (done.stream().anyMatch(item -> item < 0 || item >= items)) {
            throw new Invalid("/items", Message.of("task.items", (items - 1)));
        }
        new Work(change.checklist()).tick(id, done.stream().distinct().sorted().toList());
        changes.finish(change);
        return change;
    }

    RunChange changeDue(TaskId id, @Nullable Instant due) {
        RunChange change = changes.begin(id);
        Task task = change.checklist().task(id);
        rights.current().requireWork(task, change.before());
        requireState(task, change, !task.state().isEnd());
        new Work(change.checklist()).changeDue(id, due);
        changes.finish(change);
        return change;
    }

    /** Starts what the caller has; looking at anything else changes nothing. */
    RunChange opened(TaskId id) {
        RunChange change = changes.begin(id);
        Task task = change.checklist().task(id);
        boolean own = change.around().doer().member() != null
                && Objects.equals(
                        task.assignment().member(), change.around().doer().member());
        if (own && task.state() == TaskState.READY && rights.current().may(Move.START, task, change.before())) {
            new Work(change.checklist()).begin(id);
            changes.finish(change);
        }
        return change;
    }

    private RunChange open(TaskId id) {
        RunChange change = changes.begin(id);
        Task task = change.checklist().task(id);
        rights.current().requireTyping(task, change.before());
        requireState(task, change, task.state().isOpen());
        return change;
    }

    private static void requireState(Task task, RunChange change, boolean right) {
        if (!right) {
            List<String> allowed =
                    Move.names(Move.possible(task, change.checklist().state()));
            throw new NotAllowedNow(Message.of("task.not-open"), allowed);
        }
    }

    /** Another value that was saved meanwhile for one of the same fields is not overwritten unseen. */
    private void refuseConflict(
            RunChange change,
            Task task,
            Map<String, @Nullable Object> typed,
            Map<String, Object> yours,
            long expectedRevision) {
        List<String> differing = typed.keySet().stream()
                .filter(key -> !Objects.equals(typed.get(key), change.fields().get(key)))
                .toList();
        if (!differing.isEmpty()
                && !fieldChanges
                        .changedSince(change.before().id(), differing, expectedRevision)
                        .isEmpty()) {
            throw new EditConflict(
                    Message.of("task.conflict"),
                    views.of(new TaskOfRun(change.before(), change.version().processName(), task)),
                    yours);
        }
    }
}
