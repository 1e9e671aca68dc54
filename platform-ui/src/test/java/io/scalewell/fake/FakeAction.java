package io.scalewell.fake;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskAssignee;
import io.scalewell.shared.run.TaskState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Does one action with a task. */
record FakeAction(FakeWorld world, FakeTask task) {

    void perform(TaskAction action) {
        switch (action) {
            case TaskAction.Claim() -> {
                task.assignee =
                        new TaskAssignee(world.me().id(), null, null, world.me().name());
                tell(EventType.TASK_ASSIGNED, null);
            }
            case TaskAction.Start() -> {
                task.state = TaskState.STARTED;
                task.startedAt = world.now();
                task.timerSince = world.now();
                tell(EventType.TASK_STARTED, null);
            }
            case TaskAction.Pause() -> {
                stopTimer();
                tell(EventType.TASK_PAUSED, null);
            }
            case TaskAction.Resume() -> {
                task.timerSince = world.now();
                tell(EventType.TASK_RESUMED, null);
            }
            case TaskAction.Complete(var fields) -> {
                FakeTasks.requireFields(task, fields);
                end(TaskState.COMPLETED, null);
                tell(EventType.TASK_COMPLETED, null);
            }
            case TaskAction.Approve(var comment, var fields) -> {
                FakeTasks.requireFields(task, fields);
                if (FakeVotes.agree(task, comment)) {
                    end(TaskState.COMPLETED, null);
                    tell(EventType.TASK_APPROVED, comment);
                }
            }
            case TaskAction.Reject(var reason) -> sendBack(reason);
            case TaskAction.Reopen(var reason) -> reopen(reason);
            case TaskAction.Skip(var reason) -> {
                end(TaskState.SKIPPED, reason);
                tell(EventType.TASK_SKIPPED, reason);
            }
            case TaskAction.Block(var reason) -> {
                stopTimer();
                task.state = TaskState.BLOCKED;
                task.reason = reason;
                tell(EventType.TASK_BLOCKED, reason);
            }
            case TaskAction.Unblock() -> {
                task.state = task.startedAt == null ? TaskState.READY : TaskState.STARTED;
                task.reason = null;
                tell(EventType.TASK_UNBLOCKED, null);
            }
            case TaskAction.Assign(var member, var team) -> {
                var person = member == null ? null : world.members.get(member);
                var group = world.teams.stream()
                        .filter(each -> each.id().equals(team))
                        .findFirst();
                task.assignee = person != null
                        ? new TaskAssignee(person.id(), null, null, person.name())
                        : group.map(each -> new TaskAssignee(null, each.id(), null, each.name()))
                                .orElse(null);
                tell(EventType.TASK_ASSIGNED, null);
            }
        }
    }

    private void end(TaskState state, @Nullable String reason) {
        stopTimer();
        task.state = state;
        task.reason = reason;
        task.completedAt = world.now();
        task.doneBy = world.me().id();
    }

    private void stopTimer() {
        task.touched = task.touchNow();
        task.timerSince = null;
    }

    private void reopen(String reason) {
        task.state = TaskState.READY;
        task.reason = reason;
        task.completedAt = null;
        task.startedAt = null;
        task.round++;
        task.run.state = RunState.RUNNING;
        task.run.completedAt = null;
        for (var later : task.run.tasks.subList(task.number, task.run.tasks.size())) {
            if (later.state == TaskState.READY) {
                later.state = TaskState.PENDING;
            }
        }
        tell(EventType.TASK_REOPENED, reason);
    }

    private void sendBack(String reason) {
        stopTimer();
        task.state = TaskState.PENDING;
        task.approval = null;
        task.startedAt = null;
        task.round++;
        var target = task.step.onReject();
        var from = task.run.tasks.stream()
                .filter(each -> each.step.key().equals(target))
                .findFirst()
                .orElse(task.run.tasks.get(Math.max(0, task.number - 2)));
        for (var again : task.run.tasks.subList(from.number - 1, task.number - 1)) {
            again.state = TaskState.PENDING;
            again.completedAt = null;
            again.startedAt = null;
            again.round++;
        }
        from.reason = reason;
        tell(EventType.TASK_REJECTED, reason);
    }

    private void tell(EventType type, @Nullable String reason) {
        world.tell(type, task.run, task, reason == null ? Map.of() : Map.of("reason", reason));
    }
}
