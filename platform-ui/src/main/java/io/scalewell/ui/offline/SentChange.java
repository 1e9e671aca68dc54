package io.scalewell.ui.offline;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one change.
 *
 * @param message why it was not done, in the language of the reader; null when it was
 * @param theirs for a conflict: the values of the same fields that others have entered
 * @param revision for a conflict: the present one
 */
record SentChange(
        String task,
        Outcome outcome,
        @Nullable String message,
        Map<String, Object> theirs,
        @Nullable Long revision) {

    enum Outcome {
        DONE,
        /** Others have entered something else into the same fields. */
        CONFLICT,
        /** It can no longer be done. */
        REFUSED
    }

    static SentChange done(String task) {
        return new SentChange(task, Outcome.DONE, null, Map.of(), null);
    }

    static SentChange refused(String task, String message) {
        return new SentChange(task, Outcome.REFUSED, message, Map.of(), null);
    }

    static SentChange conflict(String task, String message, Map<String, Object> theirs, long revision) {
        return new SentChange(task, Outcome.CONFLICT, message, theirs, revision);
    }
}
