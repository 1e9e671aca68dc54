package io.scalewell.backend.guest;

import io.scalewell.shared.guest.GuestSending;
import io.scalewell.shared.guest.GuestTask;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what a guest wishes, by the services that everybody calls. Called as the guest, within a transaction. */
@Component
class GuestWork {

    private final Tasks tasks;

    GuestWork(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Answers the revision that the guest has seen now: the page's, and what the guest has changed since. */
    long save(GuestTask task, GuestSending sending, Map<String, Object> values) {
        TaskId id = task.task().id();
        long seen = sending.seen();
        if (!task.step().items().isEmpty()
                && !sending.items().equals(task.task().itemsDone())) {
            seen = seen(seen, tasks.tickItems(id, within(task, sending.items())));
        }
        if (!values.isEmpty()) {
            seen = seen(seen, tasks.saveFields(id, values, seen));
        }
        return seen;
    }

    TaskView act(GuestTask task, GuestSending sending, long seen) {
        TaskId id = task.task().id();
        String words = sending.words().strip();
        return switch (sending.wish()) {
            case APPROVE ->
                tasks.act(id, new TaskAction.Approve(words.isEmpty() ? null : words, Map.of()), seen)
                        .task();
            case REJECT -> tasks.act(id, new TaskAction.Reject(words), seen).task();
            case COMPLETE ->
                tasks.act(id, new TaskAction.Complete(Map.of()), null).task();
            case SAVE -> task.task();
        };
    }

    /** When somebody else changed something in between, the page is still what was seen. */
    private static long seen(long before, @Nullable TaskView stored) {
        return stored != null && stored.revision() <= before + 1 ? stored.revision() : before;
    }

    private static List<Integer> within(GuestTask task, List<Integer> items) {
        return items.stream()
                .filter(item -> item >= 0 && item < task.step().items().size())
                .toList();
    }
}
