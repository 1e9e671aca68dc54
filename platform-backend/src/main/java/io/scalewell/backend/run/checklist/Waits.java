package io.scalewell.backend.run.checklist;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets waiting tasks go on when what they wait for is there. */
public final class Waits {

    private final Checklist checklist;
    private final Progress progress;

    public Waits(Checklist checklist) {
        this.checklist = checklist;
        this.progress = new Progress(checklist);
    }

    /** Completes what need not wait any longer, and what that lets begin and end in turn. Asked again it changes nothing. */
    public void settle() {
        Optional<Task> over;
        do {
            over = next();
            over.ifPresent(task -> progress.completedByPlatform(task, Map.of()));
        } while (over.isPresent());
    }

    /** An event that a task waits for has happened elsewhere than in a use case of its run. */
    public void happened(TaskId id) {
        Task task = checklist.task(id);
        if (task.isWaiting() && checklist.state() == RunState.RUNNING) {
            progress.completedByPlatform(task, Map.of());
        }
    }

    private Optional<Task> next() {
        if (checklist.state() != RunState.RUNNING) {
            return Optional.empty();
        }
        for (Task task : checklist.tasks()) {
            if (task.isWaiting()) {
                Instant at = checklist.around().wakesAt(task.place().step(), anchor -> checklist.anchor(task, anchor));
                if (isOver(task, at)) {
                    return Optional.of(task);
                }
                if (!Objects.equals(at, task.wakesAt())) {
                    checklist.replace(task.waking(at));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOver(Task task, @Nullable Instant at) {
        return (at != null && !at.isAfter(checklist.now())) || hasHappened(task);
    }

    /** Whether this use case brought the event, after the task became ready. */
    private boolean hasHappened(Task task) {
        Wait wait = task.place().step().waitsFor();
        if (wait == null || wait.event() == null || wait.process() != null) {
            return false;
        }
        List<Fact> facts = checklist.facts();
        int from = 0;
        for (int index = 0; index < facts.size(); index++) {
            if (facts.get(index).type() == EventType.TASK_READY && isOf(facts.get(index), task)) {
                from = index + 1;
            }
        }
        return facts.subList(from, facts.size()).stream()
                .anyMatch(fact -> fact.type().text().equals(wait.event()) && !isOf(fact, task));
    }

    private static boolean isOf(Fact fact, Task task) {
        return fact.task() != null && fact.task().id().equals(task.id());
    }
}
