package io.scalewell.backend.run;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.run.checklist.Move;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.run.checklist.Work;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does one action with a task. */
@Component
class TaskActing {

    private static final int LONGEST_COMMENT = 2_000;

    private final RunChanges changes;
    private final FieldInput input;
    private final PeopleQuery people;
    private final CallersRights rights;
    private final StaleTasks stale;

    TaskActing(RunChanges changes, FieldInput input, PeopleQuery people, CallersRights rights, StaleTasks stale) {
        this.changes = changes;
        this.input = input;
        this.people = people;
        this.rights = rights;
        this.stale = stale;
    }

    RunChange act(TaskId id, TaskAction wish) {
        return act(id, wish, null);
    }

    /** @param expectedRevision compared when the run is locked, so that nothing can come between; null for whatever it is */
    RunChange act(TaskId id, TaskAction wish, @Nullable Long expectedRevision) {
        TaskAction action = checked(wish);
        RunChange change = changes.begin(id);
        Task task = change.checklist().task(id);
        Move move = Move.of(action);
        rights.current().require(move, task, change.before());
        move.require(task, change.checklist().state());
        if (expectedRevision != null && expectedRevision != task.revision()) {
            throw stale.conflict(change, task, action, expectedRevision);
        }
        Work work = new Work(change.checklist());
        switch (action) {
            case TaskAction.Complete(var fields) -> fill(change, task, fields);
            case TaskAction.Approve(var _, var fields) -> fill(change, task, fields);
            case TaskAction.Claim _,
                    TaskAction.Start _,
                    TaskAction.Pause _,
                    TaskAction.Resume _,
                    TaskAction.Reject _,
                    TaskAction.Reopen _,
                    TaskAction.Skip _,
                    TaskAction.Block _,
                    TaskAction.Unblock _,
                    TaskAction.Assign _ -> {}
        }
        if (task.ballot() != null && (move == Move.APPROVE || move == Move.REJECT)) {
            work.decide(id, rights.current().position(task), action);
        } else {
            work.act(id, action);
        }
        changes.finish(change);
        return change;
    }

    /** Values are saved first; then the required ones must be there. Whoever will not wait any longer needs none. */
    private void fill(RunChange change, Task task, Map<String, Object> values) {
        List<Field> fields = task.place().step().fields();
        Map<String, @Nullable Object> typed = input.typed(fields, values);
        change.putFields(fields, typed, task);
        FieldInput.requireFilled(fields, change.fields().values());
    }

    private TaskAction checked(TaskAction action) {
        return switch (action) {
            case TaskAction.Reject(var reason) -> new TaskAction.Reject(Reasons.checked(reason));
            case TaskAction.Reopen(var reason) -> new TaskAction.Reopen(Reasons.checked(reason));
            case TaskAction.Skip(var reason) -> new TaskAction.Skip(Reasons.checked(reason));
            case TaskAction.Block(var reason) -> new TaskAction.Block(Reasons.checked(reason));
            case TaskAction.Approve approve -> checked(approve);
            case TaskAction.Assign assign -> checked(assign);
            case TaskAction.Claim _,
                    TaskAction.Start _,
                    TaskAction.Pause _,
                    TaskAction.Resume _,
                    TaskAction.Complete _,
                    TaskAction.Unblock _ -> action;
        };
    }

    private static TaskAction checked(TaskAction.Approve approve) {
        if (approve.comment() != null && approve.comment().length() > LONGEST_COMMENT) {
            throw new Invalid("/comment", Message.of("limit.characters", LONGEST_COMMENT));
        }
        return approve;
    }

    /** Throws {@code Invalid} when there is no such member or team. */
    TaskAction checked(TaskAction.Assign assign) {
        if (assign.member() != null && people.names(List.of(assign.member())).isEmpty()) {
            throw new Invalid("/member", Message.of("missing.that-member"));
        }
        if (assign.team() != null && people.teamNames(List.of(assign.team())).isEmpty()) {
            throw new Invalid("/team", Message.of("missing.that-team"));
        }
        return assign;
    }
}
