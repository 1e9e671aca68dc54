package io.scalewell.backend.insight.mining;

/** The sliders of the map. */
final class Percent {

    private Percent() {}

    static void require(int percent, String what) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("The percent of " + what + " is between 0 and 100, not " + percent);
        }
    }

    /** That share of the whole, rounded up. */
    static int of(int percent, int whole) {
        return Math.ceilDiv(percent * whole, 100);
    }
}
