package io.scalewell.backend.engine.schedule;

import io.scalewell.backend.calendar.WallTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two ways to carry recurring wall times over a change of the clocks (P13). */
final class ClockChanges {

    private ClockChanges() {}

    /** For times that people name, such as "at 02:30": in a gap the first instant after it, in an overlap once. */
    static Optional<Instant> nextNamed(WallTimes times, ZoneId zone, Instant after) {
        Optional<LocalDateTime> wall = times.next(LocalDateTime.ofInstant(after, zone));
        while (wall.isPresent()) {
            Instant candidate = WallTime.at(wall.get(), zone);
            if (candidate.isAfter(after)) {
                return Optional.of(candidate);
            }
            wall = times.next(wall.get());
        }
        return Optional.empty();
    }

    /**
     * For repetition, such as "every 15 minutes": an hour that occurs twice has twice as many, a skipped one has none.
     *
     * @param gapCounts whether a time in a gap still gets its instant after the gap, so that a day is never left out
     */
    static Optional<Instant> nextRepeated(WallTimes times, ZoneId zone, Instant after, boolean gapCounts) {
        ZoneRules rules = zone.getRules();
        Instant from = after;
        LocalDateTime wall = LocalDateTime.ofInstant(after, zone);
        while (true) {
            Optional<LocalDateTime> next = times.next(wall);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Instant candidate = next.get().toInstant(rules.getOffset(from));
            @Nullable ZoneOffsetTransition change = rules.nextTransition(from);
            if (change == null || candidate.isBefore(change.getInstant())) {
                return Optional.of(candidate);
            }
            if (gapCounts && change.isGap() && next.get().isBefore(change.getDateTimeAfter())) {
                return Optional.of(change.getInstant());
            }
            from = change.getInstant();
            wall = change.getDateTimeAfter().minusNanos(1);
        }
    }
}
