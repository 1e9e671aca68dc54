package io.scalewell.backend.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TwoSamplesTest {

    /** Hollander and Wolfe, Nonparametric Statistical Methods, table 4.1: water permeability of membranes. */
    private static final double[] AT_TERM = {0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46};

    private static final double[] EARLY = {1.15, 0.88, 0.90, 0.74, 1.21};

    /** Chambers et al. 1983: daily ozone in New York in May and August 1973, with ties. */
    private static final double[] MAY = {
        41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37
    };

    private static final double[] AUGUST = {
        39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85
    };

    @Test
    void smallSamplesAreTestedExactly() {
        assertThat(new TwoSamples(AT_TERM, EARLY).mannWhitneyPValue()).isCloseTo(0.2544, within(0.00005));
    }

    @Test
    void largeSamplesAreTestedWithTieCorrection() {
        assertThat(new TwoSamples(MAY, AUGUST).mannWhitneyPValue()).isCloseTo(0.0001208, within(0.00000005));
    }

    @Test
    void shiftOfSmallSamplesIsTheTextbooks() {
        Shift shift = new TwoSamples(AT_TERM, EARLY).hodgesLehmann();

        assertThat(shift.estimate()).isCloseTo(-0.305, within(1e-9));
        assertThat(shift.interval().lower()).isCloseTo(-0.76, within(1e-9));
        assertThat(shift.interval().upper()).isCloseTo(0.15, within(1e-9));
    }

    @Test
    void shiftOfLargeSamplesIsTheOneFromAllDifferences() {
        Shift shift = new TwoSamples(MAY, AUGUST).hodgesLehmann();

        assertThat(shift.estimate())
                .isEqualTo(Percentile.median(differences(MAY, AUGUST)).orElseThrow());
        assertThat(shift.interval().lower()).isBetween(14.0, 16.0);
        assertThat(shift.interval().upper()).isBetween(52.0, 54.0);
    }

    @Test
    void everyRankOfTheDifferencesIsFoundWithoutListingThem() {
        Random random = new Random(3);
        double[] before = random.doubles(37, -5, 5).map(Math::rint).sorted().toArray();
        double[] after = random.doubles(23, -9, 2).sorted().toArray();
        double[] all = differences(before, after);

        PairwiseDifferences differences = new PairwiseDifferences(before, after);

        for (int rank = 1; rank <= all.length; rank++) {
            assertThat(differences.smallest(rank)).isEqualTo(all[rank - 1]);
        }
    }

    @Test
    void aHundredThousandCasesOnEachSideAreNoTrouble() {
        Random random = new Random(5);
        double[] before = random.doubles(100_000, 10, 20).toArray();
        double[] after = random.doubles(100_000, 9, 19).toArray();

        Shift shift = new TwoSamples(before, after).hodgesLehmann();

        assertThat(shift.estimate()).isCloseTo(-1, within(0.05));
        assertThat(shift.interval().contains(-1)).isTrue();
        assertThat(shift.interval().contains(0)).isFalse();
    }

    @Test
    void oneAgainstOneIsTheirDifference() {
        Shift shift = new TwoSamples(new double[] {1}, new double[] {3}).hodgesLehmann();

        assertThat(shift).isEqualTo(new Shift(2, new Interval(2, 2)));
    }

    @Test
    void refusesEmptySamplesAndValuesThatAreNoNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoSamples(new double[0], MAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoSamples(MAY, new double[] {Double.NaN}));
    }

    private static double[] differences(double[] before, double[] after) {
        return Arrays.stream(before)
                .flatMap(start -> Arrays.stream(after).map(end -> end - start))
                .sorted()
                .toArray();
    }
}
