package io.scalewell.shared.guest;

import io.scalewell.shared.form.FormSending;
import io.scalewell.shared.run.TaskId;
import java.util.List;

/**
 * What came back from a guest's page, unread.
 *
 * @param seen the revision of the task that the page has shown
 * @param items positions of the ticked sub-items
 * @param words the reason or comment of a decision
 * @param form field values and files, named as on a public form
 */
public record GuestSending(TaskId task, long seen, Wish wish, List<Integer> items, String words, FormSending form) {

    /** What the guest wants beside having everything saved. */
    public enum Wish {
        SAVE,
        COMPLETE,
        APPROVE,
        REJECT
    }

    public GuestSending {
        items = List.copyOf(items);
    }
}
