package io.scalewell.shared.improvement;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessKey;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When reviews take place.
 *
 * @param everyWeeks distance between two reviews
 * @param processes what is looked at; empty means all
 */
public record ReviewSeries(
        String name,
        int everyWeeks,
        DayOfWeek day,
        LocalTime at,
        List<ProcessKey> processes,
        List<MemberId> participants,
        @Nullable MemberId moderator) {}
