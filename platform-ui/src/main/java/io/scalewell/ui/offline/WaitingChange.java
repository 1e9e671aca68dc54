package io.scalewell.ui.offline;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.run.TaskId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with one task without a connection. Doing it twice does no more than doing it once, since an answer may get lost.
 *
 * @param revision that was seen; null overwrites what others entered
 * @param values by field key; null or empty for none
 * @param items positions of all ticked sub-items, from 0; null when none was touched
 * @param comment what to write instead, once the task can no longer be worked
 */
record WaitingChange(
        TaskId task,
        @Nullable Long revision,
        @Nullable Map<String, Object> values,
        @Nullable List<Integer> items,
        boolean complete,
        @Nullable String comment) {

    /** At once; a device sends more one after another. */
    static final int MOST = 50;

    static void check(List<WaitingChange> changes) {
        if (changes.size() > MOST) {
            throw new Invalid("", "At most " + MOST + " changes are taken at once.");
        }
    }
}
