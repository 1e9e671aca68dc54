package io.scalewell.benchmark;

import java.util.List;

/** The usual figures of many. */
final class Statistics {

    private Statistics() {}

    static double median(List<Double> values) {
        return quantile(values, 0.5);
    }

    /** The smallest of the values that at least such a share of them does not exceed. */
    static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.clamp(index, 0, sorted.size() - 1));
    }
}
