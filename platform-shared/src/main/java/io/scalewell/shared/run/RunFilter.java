package io.scalewell.shared.run;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessKey;
import org.jspecify.annotations.Nullable;

/**
 * Which runs are wanted; null means any.
 *
 * @param owner who started the run
 * @param text part of the name or the key
 */
public record RunFilter(
        @Nullable ProcessKey process,
        @Nullable RunState state,
        @Nullable MemberId owner,
        @Nullable RunDue due,
        @Nullable String text) {

    public static RunFilter all() {
        return new RunFilter(null, null, null, null, null);
    }

    public static RunFilter of(ProcessKey process) {
        return new RunFilter(process, null, null, null, null);
    }
}
