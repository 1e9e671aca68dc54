package io.scalewell.shared.run;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work that a run needs and its process does not know.
 *
 * @param member who does it, or null
 * @param team who does it when no member is named; without either it is anybody's
 * @param after key of the step after which it is done; null for at once
 * @param required whether it cannot be skipped
 */
public record NewTask(
        String title,
        @Nullable MemberId member,
        @Nullable TeamId team,
        @Nullable Instant due,
        @Nullable String after,
        boolean required) {

    /** Something to do at once, by anybody, that may be skipped. */
    public static NewTask titled(String title) {
        return new NewTask(title, null, null, null, null, false);
    }
}
