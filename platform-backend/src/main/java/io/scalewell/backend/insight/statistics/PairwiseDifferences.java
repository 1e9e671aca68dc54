package io.scalewell.backend.insight.statistics;

/** All differences between the values of two sorted samples, of which any rank is found without listing them. */
final class PairwiseDifferences {

    private final double[] before;
    private final double[] after;

    PairwiseDifferences(double[] sortedBefore, double[] sortedAfter) {
        this.before = sortedBefore;
        this.after = sortedAfter;
    }

    long count() {
        return (long) before.length * after.length;
    }

    /**
     * The difference of that rank, from 1. Halves the range of doubles until one is left: at most 64 counts, each linear
     * in the samples.
     */
    double smallest(long rank) {
        long low = order(after[0] - before[before.length - 1]);
        long high = order(after[after.length - 1] - before[0]);
        while (low < high) {
            // the average rounded down, without the overflow of a sum
            long middle = (low & high) + ((low ^ high) >> 1);
            if (countUpTo(value(middle)) >= rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return value(low);
    }

    private long countUpTo(double bound) {
        long count = 0;
        int j = 0;
        for (double start : before) {
            while (j < after.length && after[j] - start <= bound) {
                j++;
            }
            count += j;
        }
        return count;
    }

    /** Numbers the doubles in their order. */
    private static long order(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits >= 0 ? bits : Long.MIN_VALUE - bits;
    }

    private static double value(long order) {
        return Double.longBitsToDouble(order >= 0 ? order : Long.MIN_VALUE - order);
    }
}
