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
 * @param minutes how long a review is planned to take; 0 for the usual half hour
 * @param processes what is looked at; empty means all
 */
public record ReviewSeries(
        String name,
        int everyWeeks,
        DayOfWeek day,
        LocalTime at,
        int minutes,
        List<ProcessKey> processes,
        List<MemberId> participants,
        @Nullable MemberId moderator) {

    private static final int USUAL_MINUTES = 30;

    public ReviewSeries {
        minutes = minutes == 0 ? USUAL_MINUTES : minutes;
        processes = List.copyOf(processes);
        participants = List.copyOf(participants);
    }
}
