package io.scalewell.backend.run.checklist;

import io.scalewell.backend.calendar.WorkingCalendar;
import io.scalewell.shared.run.ServiceLevel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The instants at which something may be said about a due instant. Pure.
 *
 * @param warn null when nobody is warned
 * @param escalate null when it concerns nobody else
 */
public record AlarmTimes(
        @Nullable Instant warn, Instant due, @Nullable Instant escalate) {

    public static AlarmTimes of(Instant due, ServiceLevel level, WorkingCalendar calendar) {
        return new AlarmTimes(
                level.warnBefore() == null ? null : calendar.minusWorking(due, level.warnBefore()),
                due,
                level.escalateAfter() == null ? null : calendar.plusWorking(due, level.escalateAfter()));
    }
}
