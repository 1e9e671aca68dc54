package io.scalewell.backend.run;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.run.checklist.Move;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.guest.GuestTask;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tasks that are handed to guests: which may be, and what a guest sees of them. Called within a transaction. */
@Component
public class HandedTasks {

    private final TaskQuery tasks;
    private final TaskViews views;
    private final CallersRights rights;

    HandedTasks(TaskQuery tasks, TaskViews views, CallersRights rights) {
        this.tasks = tasks;
        this.views = views;
        this.rights = rights;
    }

    /**
     * Work and decisions of one person. The list of members is not for guests; what several decide, or who may not have worked in the
     * run, is for members alone.
     */
    static boolean isForGuests(Task task) {
        boolean asksForMember = task.place().step().fields().stream()
                .anyMatch(field -> field.type() == FieldType.MEMBER && field.required());
        return switch (task.place().kind()) {
            case TASK -> !asksForMember;
            case APPROVAL ->
                !asksForMember && !task.place().asksApprovers() && !task.place().separate();
            case AUTOMATED, WAIT, SUBPROCESS -> false;
        };
    }

    /** What the guest who calls was handed and is there still, in the order of the run. */
    public List<GuestTask> mine() {
        Caller caller = rights.caller();
        if (caller.pass() == null) {
            throw new Forbidden(Message.of("forbidden.task"));
        }
        List<TaskOfRun> found = tasks
                .all(caller.pass().tasks().stream().map(TaskId::value).toList())
                .stream()
                .sorted(Comparator.comparingInt(each -> each.task().place().number()))
                .toList();
        List<TaskView> shown = views.of(found);
        List<GuestTask> mine = new ArrayList<>();
        for (int index = 0; index < found.size(); index++) {
            mine.add(new GuestTask(
                    shown.get(index), found.get(index).task().place().step()));
        }
        return mine;
    }

    /** Throws a problem for a task that the caller must not hand over, or that no guest can do. */
    public void requireHandable(RunKey run, Collection<TaskId> ids) {
        rights.caller().require(Permission.WORK);
        for (TaskId id : ids) {
            TaskOfRun found = tasks.find(id)
                    .filter(each -> each.run().key().equals(run))
                    .orElseThrow(() -> new NotFound(Message.of("missing.task", id)));
            rights.current().require(Move.ASSIGN, found.task(), found.run());
            if (!isForGuests(found.task())) {
                throw new Invalid(
                        "/tasks",
                        Message.of("guest.task", found.task().place().step().title()));
            }
            if (found.task().state().isEnd() || found.run().state().isEnd()) {
                throw new Invalid(
                        "/tasks",
                        Message.of("guest.ended", found.task().place().step().title()));
            }
        }
    }

    /** Those of these tasks that the caller may hand over. */
    public List<TaskId> handable(Collection<TaskView> shown) {
        if (!rights.caller().may(Permission.WORK)) {
            return List.of();
        }
        return tasks
                .all(shown.stream()
                        .filter(task -> task.kind() == StepKind.TASK || task.kind() == StepKind.APPROVAL)
                        .map(task -> task.id().value())
                        .toList())
                .stream()
                .filter(each -> isForGuests(each.task()))
                .filter(each ->
                        !each.task().state().isEnd() && !each.run().state().isEnd())
                .filter(each -> rights.current().may(Move.ASSIGN, each.task(), each.run()))
                .sorted(Comparator.comparingInt(each -> each.task().place().number()))
                .map(each -> each.task().id())
                .toList();
    }
}
