package io.scalewell.backend.insight.chart;

import java.util.List;

/**
 * The limits of individual values and their moving ranges (Wheeler and Chambers, Understanding Statistical Process
 * Control).
 *
 * @param centre mean of the values
 * @param meanMovingRange mean distance between neighbouring values
 */
public record XmrLimits(double centre, double meanMovingRange) {

    private static final double THREE_SIGMA = 2.66;
    private static final double RANGE = 3.267;

    /** The limits that the values themselves suggest; needs at least two. */
    public static XmrLimits of(List<Double> values) {
        if (values.size() < 2) {
            throw new IllegalArgumentException("Limits need at least two values, not " + values.size());
        }
        double sum = values.getFirst();
        double ranges = 0;
        for (int i = 1; i < values.size(); i++) {
            sum += values.get(i);
            ranges += Math.abs(values.get(i) - values.get(i - 1));
        }
        return new XmrLimits(sum / values.size(), ranges / (values.size() - 1));
    }

    public double lower() {
        return centre - THREE_SIGMA * meanMovingRange;
    }

    public double upper() {
        return centre + THREE_SIGMA * meanMovingRange;
    }

    /** The upper limit of a moving range. */
    public double rangeLimit() {
        return RANGE * meanMovingRange;
    }

    /** A third of the way from the centre to a limit. */
    public double sigma() {
        return THREE_SIGMA / 3 * meanMovingRange;
    }
}
