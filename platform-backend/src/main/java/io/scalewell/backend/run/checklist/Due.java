package io.scalewell.backend.run.checklist;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a task or run is due, and what was said about this instant.
 *
 * @param soonTold whether it was said that it is near
 * @param overdueTold whether it was said that it has passed
 * @param escalated whether somebody else was told that it passed a while ago
 */
public record Due(@Nullable Instant at, boolean soonTold, boolean overdueTold, boolean escalated) {

    public static final Due NEVER = at(null);

    /** As exact as it is stored. */
    public Due {
        at = at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Nothing was said yet. */
    public static Due at(@Nullable Instant instant) {
        return new Due(instant, false, false, false);
    }

    /** What is to be said now. That it is near is no news once it has passed. */
    public List<Alarm> alarms(AlarmTimes times, Instant now) {
        List<Alarm> alarms = new ArrayList<>();
        boolean passed = !times.due().isAfter(now);
        if (passed && !overdueTold) {
            alarms.add(Alarm.OVERDUE);
        }
        if (!passed && !soonTold && isReached(times.warn(), now)) {
            alarms.add(Alarm.DUE_SOON);
        }
        if (passed && !escalated && isReached(times.escalate(), now)) {
            alarms.add(Alarm.ESCALATED);
        }
        return alarms;
    }

    /** When there will be something to say next, once what is to be said now has been; null when never. */
    public @Nullable Instant next(AlarmTimes times, Instant now) {
        if (times.due().isAfter(now)) {
            Instant warn = times.warn();
            return warn != null && warn.isAfter(now) ? warn : times.due();
        }
        Instant escalate = times.escalate();
        return escalate != null && escalate.isAfter(now) ? escalate : null;
    }

    public Due told(Alarm alarm) {
        return switch (alarm) {
            case DUE_SOON -> new Due(at, true, overdueTold, escalated);
            case OVERDUE -> new Due(at, soonTold, true, escalated);
            case ESCALATED -> new Due(at, soonTold, overdueTold, true);
        };
    }

    private static boolean isReached(@Nullable Instant instant, Instant now) {
        return instant != null && !instant.isAfter(now);
    }
}
