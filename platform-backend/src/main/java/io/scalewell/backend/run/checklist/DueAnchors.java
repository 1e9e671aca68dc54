package io.scalewell.backend.run.checklist;

import io.scalewell.backend.calendar.DueAnchor;
import io.scalewell.shared.run.TaskState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Lets due instants follow what they count from. A task that is open while its anchor is taken up again is not due until the anchor is
 * done again. What somebody set by hand stays.
 */
final class DueAnchors {

    private final Checklist checklist;

    DueAnchors(Checklist checklist) {
        this.checklist = checklist;
    }

    /** Before a completed task is put back. */
    void losing(Task anchor) {
        if (anchor.state() != TaskState.COMPLETED) {
            return;
        }
        for (Task other : checklist.tasks()) {
            Instant present = other.due().at();
            if (other.state().isOpen() && present != null && present.equals(dueBy(other, anchor))) {
                checklist.replace(other.due(Due.NEVER));
            }
        }
    }

    /** After a task was completed. */
    void reached(Task anchor) {
        for (Task other : checklist.tasks()) {
            if (other.state().isOpen() && other.due().at() == null) {
                Instant due = dueBy(other, anchor);
                if (due != null) {
                    checklist.replace(other.due(Due.at(due)));
                }
            }
        }
    }

    /** Null when the due rule of a task does not count from the completion of the other, which has been completed. */
    private @Nullable Instant dueBy(Task task, Task anchor) {
        return checklist
                .around()
                .due(task.place().step(), from -> countsFrom(task, from, anchor) ? checklist.anchor(task, from) : null);
    }

    private static boolean countsFrom(Task task, DueAnchor from, Task anchor) {
        return switch (from) {
            case DueAnchor.Step(String key) -> key.equals(anchor.stepKey());
            case DueAnchor.Previous _ -> task.place().waitsFor(anchor.place());
            case DueAnchor.Start _, DueAnchor.Ready _ -> false;
        };
    }
}
