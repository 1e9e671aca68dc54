package io.scalewell.backend.insight.mining;

import io.scalewell.backend.insight.statistics.Percentile;
import java.util.Arrays;

/** How long something took, in seconds. */
public record Performance(double mean, double median, double p85) {

    /** Sorts the part of the array from one position until, not including, another. */
    static Performance ofPart(double[] seconds, int from, int until) {
        Arrays.sort(seconds, from, until);
        double sum = 0;
        for (int i = from; i < until; i++) {
            sum += seconds[i];
        }
        return new Performance(
                sum / (until - from),
                Percentile.ofSorted(seconds, from, until, 0.5),
                Percentile.ofSorted(seconds, from, until, 0.85));
    }
}
