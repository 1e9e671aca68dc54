package io.scalewell.shared.insight;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a step cost in the period.
 *
 * @param step the step's key, or the activity's name in an imported log
 * @param waitingTotal total waiting; steps are ranked by it
 * @param waitingShare of the waiting of all steps, 0 to 1
 * @param paretoLine true for the steps that make up the first 80 %
 * @param openNow tasks waiting at this instant
 * @param savedPerMonth total waiting scaled to 30 days: what would be won if nobody waited here
 * @param owner who should see to it: the label of the usual assignee, or null
 */
public record StepInsight(
        String step,
        String title,
        long count,
        Duration waitingTotal,
        double waitingShare,
        boolean paretoLine,
        DurationStatistic waiting,
        DurationStatistic touch,
        DurationStatistic blocked,
        @Nullable Double firstPassYield,
        long openNow,
        @Nullable Duration savedPerMonth,
        @Nullable String owner) {}
