package io.scalewell.shared.process;

import io.scalewell.shared.identity.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Which processes are wanted; null means any.
 *
 * @param text words to look for as in the library, at most 200 characters
 */
public record ProcessFilter(
        @Nullable String text,
        @Nullable ProcessState state,
        @Nullable MemberId owner,
        @Nullable String department) {

    public static ProcessFilter all() {
        return new ProcessFilter(null, null, null, null);
    }
}
