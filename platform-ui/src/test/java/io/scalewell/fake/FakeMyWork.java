package io.scalewell.fake;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.CommentId;
import io.scalewell.shared.run.HandOver;
import io.scalewell.shared.run.MyWork;
import io.scalewell.shared.run.Nudge;
import io.scalewell.shared.run.SnoozedTask;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskAssignee;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.WaitingTask;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@link MyWork} in memory: one waits for what others have, in any run. */
public final class FakeMyWork implements MyWork {

    private static final Duration PAUSE = Duration.ofDays(1);

    private final FakeWorld world;
    private final Map<UUID, Given> given = new HashMap<>();

    FakeMyWork(FakeWorld world) {
        this.world = world;
    }

    private record Given(
            @Nullable TaskAssignee from, @Nullable Comment note, long revision) {}

    @Override
    public void snooze(TaskId task, Instant until) {
        synchronized (world) {
            world.enter();
            world.snoozed.put(find(task).id, until);
        }
    }

    @Override
    public void wake(TaskId task) {
        synchronized (world) {
            world.enter();
            world.snoozed.remove(task.value());
        }
    }

    @Override
    public List<SnoozedTask> snoozed() {
        synchronized (world) {
            world.enter();
            return tasks().filter(task -> task.state.isOpen() && world.isSnoozed(task.id))
                    .map(task -> new SnoozedTask(task.view(), Objects.requireNonNull(world.snoozed.get(task.id))))
                    .sorted(Comparator.comparing(SnoozedTask::until))
                    .toList();
        }
    }

    @Override
    public TaskView handOver(TaskId id, HandOver wish) {
        synchronized (world) {
            world.enter();
            var task = find(id);
            var from = task.assignee;
            new FakeAction(world, task).perform(new TaskAction.Assign(wish.member(), wish.team()));
            task.revision++;
            given.put(task.id, new Given(from, note(task, wish.note()), task.revision));
            return task.view();
        }
    }

    private @Nullable Comment note(FakeTask task, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        var me = world.me();
        var note = Comment.said(
                new CommentId(UUID.randomUUID()), new TaskId(task.id), me.id(), me.name(), words.strip(), world.now());
        task.run.comments.add(note);
        return note;
    }

    @Override
    public TaskView takeBack(TaskId id) {
        synchronized (world) {
            world.enter();
            var task = find(id);
            var last = given.remove(task.id);
            if (last == null || last.revision() != task.revision) {
                throw new NotAllowedNow("Somebody has changed this task since.", List.of());
            }
            task.assignee = last.from();
            task.run.comments.remove(last.note());
            task.revision++;
            world.tell(EventType.TASK_ASSIGNED, task.run, task, Map.of());
            return task.view();
        }
    }

    @Override
    public Page<WaitingTask> waiting(PageRequest page) {
        synchronized (world) {
            world.enter();
            var all = tasks().filter(task -> task.state.isOpen() && isOthers(task))
                    .map(this::waiting)
                    .toList();
            return Pages.of(all, page);
        }
    }

    private boolean isOthers(FakeTask task) {
        return task.assignee != null && !world.me().id().equals(task.assignee.member());
    }

    private WaitingTask waiting(FakeTask task) {
        var at = world.nudged.get(task.id);
        var from = at == null ? null : at.plus(PAUSE);
        return new WaitingTask(task.view(), at, from != null && from.isAfter(world.now()) ? from : null);
    }

    @Override
    public Nudge nudge(TaskId id) {
        synchronized (world) {
            world.enter();
            var task = find(id);
            if (waiting(task).nudgeFrom() != null) {
                throw new NotAllowedNow("You have sent a reminder of this task already.", List.of());
            }
            world.nudged.put(task.id, world.now());
            var who = task.assignee == null ? "" : task.assignee.label();
            return new Nudge(List.of(who), world.now().plus(PAUSE));
        }
    }

    @Override
    public Page<TaskView> done(PageRequest page) {
        synchronized (world) {
            world.enter();
            return Pages.of(
                    doneSince(Instant.EPOCH).map(FakeTask::view).toList().reversed(), page);
        }
    }

    @Override
    public int countDone(Instant since) {
        synchronized (world) {
            world.enter();
            return (int) doneSince(since).count();
        }
    }

    private Stream<FakeTask> doneSince(Instant since) {
        return tasks().filter(task ->
                        task.state == TaskState.COMPLETED && world.me().id().equals(task.doneBy))
                .filter(task -> task.completedAt != null && !task.completedAt.isBefore(since));
    }

    private Stream<FakeTask> tasks() {
        return world.runs.values().stream().flatMap(run -> run.tasks.stream());
    }

    private FakeTask find(TaskId id) {
        return tasks().filter(task -> task.id.equals(id.value())).findFirst().orElseThrow(() -> new NotFound("task"));
    }
}
