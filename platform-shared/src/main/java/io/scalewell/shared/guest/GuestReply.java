package io.scalewell.shared.guest;

import io.scalewell.shared.problem.InputError;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a sending.
 *
 * @param errors a pointer is {@code /fields/KEY}, {@code /reason} or empty
 * @param retryAfter when too much came; nothing was taken then
 */
public record GuestReply(
        GuestPage page,
        Outcome outcome,
        List<InputError> errors,
        @Nullable Duration retryAfter) {

    /** How it went. */
    public enum Outcome {
        SAVED,
        DONE,
        /** Something has to be put right first; the errors say what. */
        REFUSED,
        /** Somebody else changed it meanwhile. */
        STALE,
        TOO_MANY
    }

    public GuestReply {
        errors = List.copyOf(errors);
    }
}
