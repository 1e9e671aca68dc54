package io.scalewell.backend.run.checklist;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts right how long work has taken. What was measured before stays in the log. */
public final class WorkTime {

    private final Checklist checklist;

    public WorkTime(Checklist checklist) {
        this.checklist = checklist;
    }

    /** Stops the timer as of an instant since which nobody has worked. */
    public void stopAt(TaskId id, Instant at) {
        Task task = checklist.task(id);
        Move.PAUSE.require(task, checklist.state());
        Instant since = Objects.requireNonNull(task.timing().workingSince(), "a timer that runs");
        if (at.isBefore(since) || at.isAfter(checklist.now())) {
            throw new Invalid("/stoppedAt", Message.of("time.not-running"));
        }
        Task stopped = checklist.replace(task.timed(task.timing().pause(at)));
        checklist.tell(EventType.TASK_PAUSED, stopped, Map.of("at", at.toString()));
        tell(task, stopped, null);
    }

    /** @param touch of all rounds together */
    public void correct(TaskId id, Duration touch, String reason) {
        Task task = checklist.task(id);
        boolean begun = task.timing().startedAt() != null && task.place().isWork();
        boolean timed = task.state() == TaskState.STARTED
                || task.state() == TaskState.BLOCKED
                || task.state() == TaskState.COMPLETED;
        if (!begun || !timed) {
            throw new NotAllowedNow(Message.of("time.not-begun"), Move.names(Move.possible(task, checklist.state())));
        }
        requirePossible(task, touch);
        Task right = checklist.replace(task.timed(task.timing().corrected(touch, checklist.now())));
        tell(task, right, reason);
    }

    /** No more than there was time since the task could be begun, and what earlier rounds took is settled. */
    private void requirePossible(Task task, Duration touch) {
        Timing timing = task.timing();
        Instant end = timing.completedAt() == null ? checklist.now() : timing.completedAt();
        Duration room = timing.readyAt() == null ? Duration.ZERO : Stopwatch.between(timing.readyAt(), end);
        Duration least = timing.before().touch();
        if (touch.compareTo(least) < 0 || touch.compareTo(least.plus(room)) > 0) {
            throw new Invalid(
                    "/touch",
                    Message.of("time.room", least.toMinutes(), least.plus(room).toMinutes()));
        }
    }

    private void tell(Task before, Task after, @Nullable String reason) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("beforeSeconds", seconds(before));
        words.put("afterSeconds", seconds(after));
        if (reason != null) {
            words.put("reason", reason);
        }
        checklist.tell(EventType.TASK_CORRECTED, after, words);
    }

    /** Of the present round, as its row tells it. */
    private double seconds(Task task) {
        return task.timing().thisRound(checklist.now()).touch().toMillis() / 1_000.0;
    }
}
