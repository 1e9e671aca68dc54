package io.scalewell.shared.run;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What happens around a due instant of a task or run. Both durations are working time; each is said once for a due instant.
 *
 * @param warnBefore how long before it the work is said to be due soon; null for not at all
 * @param escalateAfter how long after it somebody else hears of it; null for never
 * @param escalateTo who that is; null exactly when {@code escalateAfter} is
 * @param member for {@link EscalateTo#MEMBER}
 * @param team for {@link EscalateTo#TEAM}
 */
public record ServiceLevel(
        @Nullable Duration warnBefore,
        @Nullable Duration escalateAfter,
        @Nullable EscalateTo escalateTo,
        @Nullable MemberId member,
        @Nullable TeamId team) {

    /** As long as an organization has said nothing else. */
    public static final ServiceLevel USUAL = new ServiceLevel(Duration.ofHours(4), null, null, null, null);
}
