package io.scalewell.fake;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.CommentId;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskResult;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.TaskWithStep;
import io.scalewell.shared.run.Tasks;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@link Tasks} in memory. */
public final class FakeTasks implements Tasks {

    private final FakeWorld world;

    public FakeTasks(FakeWorld world) {
        this.world = world;
    }

    @Override
    public Page<TaskView> list(TaskFilter filter, PageRequest page) {
        synchronized (world) {
            world.enter();
            var all = tasks(filter)
                    .map(FakeTask::view)
                    .sorted(Comparator.comparing(TaskView::due, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
            return Pages.of(all, page);
        }
    }

    @Override
    public List<TaskWithStep> takeAlong(int most) {
        synchronized (world) {
            world.enter();
            return tasks(TaskFilter.myOpenTasks())
                    .limit(most)
                    .map(task -> new TaskWithStep(task.view(), task.step))
                    .toList();
        }
    }

    private Stream<FakeTask> tasks(TaskFilter filter) {
        return world.runs.values().stream()
                .flatMap(run -> run.tasks.stream())
                .filter(task -> !filter.open() || task.state.isOpen())
                .filter(task -> filter.state() == null || task.state == filter.state())
                .filter(task -> !filter.approvalsOnly() || task.step.kind() == StepKind.APPROVAL)
                .filter(task -> !filter.mine() || isMine(task))
                .filter(task -> !filter.mine() || !filter.open() || !world.isSnoozed(task.id));
    }

    private boolean isMine(FakeTask task) {
        if (task.approval != null) {
            return FakeVotes.mayDecide(task);
        }
        var assignee = task.assignee;
        if (assignee == null) {
            return false;
        }
        var me = world.me();
        return me.id().equals(assignee.member())
                || me.role().name().equals(assignee.role())
                || world.teams.stream()
                        .anyMatch(team -> team.id().equals(assignee.team())
                                && team.members().contains(me.id()));
    }

    @Override
    public OpenCount countMine() {
        synchronized (world) {
            world.enter();
            return new OpenCount((int) tasks(TaskFilter.myOpenTasks()).count(), (int)
                    tasks(TaskFilter.myOpenApprovals()).count());
        }
    }

    @Override
    public TaskView get(TaskId id) {
        synchronized (world) {
            world.enter();
            return find(id).view();
        }
    }

    private FakeTask find(TaskId id) {
        return world.runs.values().stream()
                .flatMap(run -> run.tasks.stream())
                .filter(task -> task.id.equals(id.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound("task"));
    }

    @Override
    public TaskResult act(TaskId id, TaskAction action) {
        return act(id, action, null);
    }

    @Override
    public TaskResult act(TaskId id, TaskAction action, @Nullable Long expectedRevision) {
        synchronized (world) {
            world.enter();
            var task = find(id);
            if (!task.actions().contains(action.name())) {
                throw new NotAllowedNow("This task is " + task.state + ".", task.actions());
            }
            if (expectedRevision != null && expectedRevision != task.revision) {
                throw new EditConflict("This has changed since you looked at it.", task.view(), action);
            }
            new FakeAction(world, task).perform(action);
            task.revision++;
            var ready = FakeFlow.advance(task.run);
            return new TaskResult(
                    task.view(), ready.stream().map(FakeTask::view).toList(), task.run.state);
        }
    }

    static void requireFields(FakeTask task, Map<String, Object> values) {
        task.fields.putAll(values);
        task.run.fields.putAll(values);
        var missing = task.step.fields().stream()
                .filter(field -> field.required() && task.fields.get(field.key()) == null)
                .map(field -> new InputError("/fields/" + field.key(), field.label() + " is needed."))
                .toList();
        if (!missing.isEmpty()) {
            throw new Invalid("Some fields are needed to complete this.", missing);
        }
    }

    @Override
    public TaskView opened(TaskId id) {
        synchronized (world) {
            world.enter();
            var task = find(id);
            var assignee = task.assignee;
            if (task.state == TaskState.READY
                    && assignee != null
                    && world.me().id().equals(assignee.member())) {
                new FakeAction(world, task).perform(new TaskAction.Start());
                task.revision++;
            }
            return task.view();
        }
    }

    @Override
    public TaskView saveFields(TaskId id, Map<String, Object> values, @Nullable Long expectedRevision) {
        synchronized (world) {
            world.enter();
            var task = find(id);
            if (!task.state.isOpen()) {
                throw new NotAllowedNow("This task is not open.", task.actions());
            }
            boolean clash = values.keySet().stream()
                    .anyMatch(key -> task.fields.containsKey(key)
                            && !task.fields.get(key).equals(values.get(key)));
            if (expectedRevision != null && expectedRevision != task.revision && clash) {
                throw new EditConflict("Somebody saved another value.", task.view(), values);
            }
            values.forEach((key, value) -> {
                if ("".equals(value)) {
                    task.fields.remove(key);
                    task.run.fields.remove(key);
                } else {
                    task.fields.put(key, value);
                    task.run.fields.put(key, value);
                }
            });
            if (task.state == TaskState.READY) {
                new FakeAction(world, task).perform(new TaskAction.Start());
            }
            task.revision++;
            values.keySet().forEach(key -> world.tell(EventType.FIELD_CHANGED, task.run, task, Map.of("field", key)));
            return task.view();
        }
    }

    @Override
    public TaskView tickItems(TaskId id, List<Integer> done) {
        synchronized (world) {
            world.enter();
            var task = find(id);
            task.itemsDone = List.copyOf(done);
            task.revision++;
            world.tell(EventType.TASK_TICKED, task.run, task, Map.of());
            return task.view();
        }
    }

    @Override
    public TaskView changeDue(TaskId id, @Nullable Instant due) {
        synchronized (world) {
            world.enter();
            var task = find(id);
            task.due = due;
            task.revision++;
            world.tell(EventType.TASK_RESCHEDULED, task.run, task, Map.of());
            return task.view();
        }
    }

    @Override
    public Comment comment(TaskId id, String text) {
        synchronized (world) {
            world.enter();
            var task = find(id);
            var comment = Comment.said(
                    new CommentId(UUID.randomUUID()),
                    id,
                    world.me().id(),
                    world.me().name(),
                    text,
                    world.now());
            task.run.comments.add(comment);
            world.tell(EventType.COMMENT_ADDED, task.run, task, Map.of("text", text));
            return comment;
        }
    }
}
