package io.scalewell.backend.insight.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Percentiles with linear interpolation between the neighbouring values, equal to PostgreSQL's percentile_cont. */
public final class Percentile {

    private Percentile() {}

    public static OptionalDouble of(double[] values, double fraction) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return OptionalDouble.of(ofSorted(sorted, 0, sorted.length, fraction));
    }

    public static OptionalDouble median(double[] values) {
        return of(values, 0.5);
    }

    /** The percentile of the values from one position until, not including, another, which must be sorted. */
    public static double ofSorted(double[] sorted, int from, int until, double fraction) {
        if (from >= until) {
            throw new IllegalArgumentException("A percentile needs at least one value");
        }
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("The fraction of a percentile is between 0 and 1, not " + fraction);
        }
        double row = fraction * (until - from - 1);
        double lower = sorted[from + (int) Math.floor(row)];
        double upper = sorted[from + (int) Math.ceil(row)];
        return lower + (row - Math.floor(row)) * (upper - lower);
    }
}
