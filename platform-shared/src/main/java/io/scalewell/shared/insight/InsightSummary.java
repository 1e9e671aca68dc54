package io.scalewell.shared.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first numbers of a process; measures.md gives each meaning. Shares are 0 to 1, null when nothing was counted.
 *
 * @param runs completed in the period
 * @param workInProgress open now
 * @param throughputPerWeek completed per calendar week
 * @param perWeek completed runs of each week of the period, oldest first, for a sparkline
 */
public record InsightSummary(
        long runs,
        long workInProgress,
        double throughputPerWeek,
        List<WeekCount> perWeek,
        DurationStatistic cycleTime,
        DurationStatistic leadTime,
        @Nullable Double flowEfficiency,
        @Nullable Double onTime,
        @Nullable Double rework,
        @Nullable Double firstPassYield) {

    /** @param week Monday of the week */
    public record WeekCount(java.time.LocalDate week, long completed) {}
}
