package io.scalewell.backend.template;

import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.template.GoalSuggestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A suggested goal as an objective of the process, until there are runs over which its baseline can be computed. */
final class GoalWords {

    private GoalWords() {}

    static List<String> added(List<String> objectives, @Nullable GoalSuggestion goal) {
        return goal == null
                ? objectives
                : Stream.concat(objectives.stream(), Stream.of(say(goal))).toList();
    }

    /** Such as "Cycle time median: at most 40 hours; first pass yield must not get worse". */
    private static String say(GoalSuggestion goal) {
        String bound = goal.metric().lessIsBetter() ? "at most " : "at least ";
        String unit = switch (goal.metric().unit()) {
            case HOURS -> " hours";
            case PERCENT -> " percent";
            case PER_WEEK -> " a week";
        };
        String target = BigDecimal.valueOf(goal.target()).stripTrailingZeros().toPlainString();
        String counter = goal.counterMetric() == null ? "" : "; " + words(goal.counterMetric()) + " must not get worse";
        String metric = words(goal.metric());
        return metric.substring(0, 1).toUpperCase(Locale.ROOT) + metric.substring(1) + ": " + bound + target + unit
                + counter;
    }

    private static String words(Metric metric) {
        return metric.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
