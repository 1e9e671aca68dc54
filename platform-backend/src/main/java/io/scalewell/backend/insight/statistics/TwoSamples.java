package io.scalewell.backend.insight.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;

/**
 * Two samples that are compared without assuming a distribution, such as the cycle times before and after a change.
 * Immutable.
 */
public final class TwoSamples {

    /** Below this size of both samples the exact distribution is used. */
    private static final int EXACT_BELOW = 20;

    private final double[] before;
    private final double[] after;

    public TwoSamples(double[] before, double[] after) {
        this.before = sorted(before);
        this.after = sorted(after);
    }

    private static double[] sorted(double[] values) {
        if (values.length == 0 || !Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("A sample needs at least one value, and only finite ones");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /**
     * The two-sided p-value of the Mann-Whitney U test: exact for small samples without ties, else the normal
     * approximation with tie and continuity correction.
     */
    public double mannWhitneyPValue() {
        return MannWhitneyUTest.withDefaults()
                .with(AlternativeHypothesis.TWO_SIDED)
                .with(isSmall() ? PValueMethod.EXACT : PValueMethod.ASYMPTOTIC)
                .test(before, after)
                .getPValue();
    }

    /**
     * The median of all differences between a value after and a value before, with its 95 % interval (Hodges and
     * Lehmann 1963; the interval as in Hollander and Wolfe, Nonparametric Statistical Methods, 4.3).
     */
    public Shift hodgesLehmann() {
        PairwiseDifferences differences = new PairwiseDifferences(before, after);
        long pairs = differences.count();
        double median = (differences.smallest((pairs + 1) / 2) + differences.smallest(pairs / 2 + 1)) / 2;
        long rank = Math.max(1, isSmall() ? exactRank() : approximateRank());
        return new Shift(median, new Interval(differences.smallest(rank), differences.smallest(pairs + 1 - rank)));
    }

    private boolean isSmall() {
        return before.length < EXACT_BELOW && after.length < EXACT_BELOW;
    }

    private long exactRank() {
        return new MannWhitneyDistribution(before.length, after.length).lowerRank(0.025);
    }

    private long approximateRank() {
        double pairs = (double) before.length * after.length;
        double deviation = Math.sqrt(pairs * (before.length + after.length + 1) / 12);
        return (long) Math.floor(pairs / 2 - Share.Z * deviation);
    }
}
