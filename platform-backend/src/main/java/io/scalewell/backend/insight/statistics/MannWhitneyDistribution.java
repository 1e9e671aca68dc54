package io.scalewell.backend.insight.statistics;

import java.util.Arrays;

/** The exact distribution of the Mann-Whitney U statistic under the null hypothesis, for small samples without ties. */
final class MannWhitneyDistribution {

    private final long[] arrangements;
    private final long all;

    MannWhitneyDistribution(int first, int second) {
        if (first > 25 || second > 25) {
            throw new IllegalArgumentException("The exact distribution is for samples of at most 25 values");
        }
        arrangements = arrangements(first, second);
        all = Arrays.stream(arrangements).sum();
    }

    /** The largest rank for which P(U < rank) stays within the tail. */
    int lowerRank(double tail) {
        double within = tail * all;
        long sum = 0;
        int rank = 0;
        while (rank < arrangements.length && sum + arrangements[rank] <= within) {
            sum += arrangements[rank];
            rank++;
        }
        return rank;
    }

    /**
     * How many arrangements of the two samples give each value of U: the coefficients of the Gaussian binomial, the
     * product over j of (1 - q^(second + j)) / (1 - q^j).
     */
    private static long[] arrangements(int first, int second) {
        long[] counts = new long[first * second + 1];
        counts[0] = 1;
        for (int j = 1; j <= first; j++) {
            for (int u = counts.length - 1; u >= second + j; u--) {
                counts[u] -= counts[u - second - j];
            }
            for (int u = j; u < counts.length; u++) {
                counts[u] += counts[u - j];
            }
        }
        return counts;
    }
}
