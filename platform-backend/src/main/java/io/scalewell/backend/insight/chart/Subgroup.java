package io.scalewell.backend.insight.chart;

/**
 * What was counted in one period.
 *
 * @param count defective units of a p chart, defects of a u chart
 * @param size units looked at
 */
public record Subgroup(long count, long size) {

    public Subgroup {
        if (count < 0 || size <= 0) {
            throw new IllegalArgumentException(
                    "A subgroup has a size and no negative count, not " + count + " of " + size);
        }
    }

    double rate() {
        return (double) count / size;
    }
}
