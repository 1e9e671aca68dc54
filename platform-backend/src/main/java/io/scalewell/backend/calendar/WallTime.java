package io.scalewell.backend.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * What the clock on the wall shows, turned into an instant by one rule (P13): a time in a daylight-saving gap is the
 * first instant after the gap, a time that occurs twice is its first occurrence. Later wall times never give earlier
 * instants.
 */
public final class WallTime {

    private WallTime() {}

    public static Instant at(LocalDateTime wall, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> offsets = rules.getValidOffsets(wall);
        if (!offsets.isEmpty()) {
            return wall.toInstant(offsets.getFirst());
        }
        ZoneOffsetTransition gap = rules.getTransition(wall);
        return gap.getInstant();
    }
}
