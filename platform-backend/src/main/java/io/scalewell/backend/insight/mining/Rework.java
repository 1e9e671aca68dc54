package io.scalewell.backend.insight.mining;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Activities that were done again in the same case.
 *
 * @param cases in how many cases anything was done again
 * @param activities what was done again, by name; the others are left out
 */
public record Rework(long cases, Map<String, Repetition> activities) {

    public Rework {
        activities = Map.copyOf(activities);
    }

    /**
     * How often an activity was done again.
     *
     * @param cases in how many cases
     * @param extra occurrences after the first of each case
     */
    public record Repetition(long cases, long extra) {

        private Repetition plus(Repetition other) {
            return new Repetition(cases + other.cases, extra + other.extra);
        }
    }

    /**
     * Counts what occurs more than once in a case.
     *
     * @param repeated activities whose repetition is modelled and therefore no rework
     */
    public static Rework of(CodedLog log, Set<String> repeated) {
        Map<String, Repetition> repetitions = new TreeMap<>();
        long casesWithRework = 0;
        int[] occurrences = new int[log.activities.size()];
        for (int c = 0; c < log.cases(); c++) {
            int first = log.firstEvents[c];
            int end = log.firstEvents[c + 1];
            for (int e = first; e < end; e++) {
                occurrences[log.activity[e]]++;
            }
            boolean reworked = false;
            for (int code : Arrays.copyOfRange(log.activity, first, end)) {
                String name = log.activities.get(code);
                if (occurrences[code] > 1 && !repeated.contains(name)) {
                    repetitions.merge(name, new Repetition(1, occurrences[code] - 1), Repetition::plus);
                    reworked = true;
                }
                occurrences[code] = 0;
            }
            casesWithRework += reworked ? 1 : 0;
        }
        return new Rework(casesWithRework, repetitions);
    }
}
