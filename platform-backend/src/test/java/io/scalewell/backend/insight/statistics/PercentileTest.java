package io.scalewell.backend.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentileTest {

    /** The expected values are what PostgreSQL answers to percentile_cont over the same four numbers. */
    @ParameterizedTest
    @CsvSource({"0, 15", "0.25, 18.75", "0.5, 30", "0.85, 45.5", "0.9, 47", "1, 50"})
    void interpolatesAsTheDatabaseDoes(double fraction, double expected) {
        double[] values = {50, 15, 40, 20};

        assertThat(Percentile.of(values, fraction).orElseThrow()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void interpolatesExactly() {
        assertThat(Percentile.of(new double[] {4, 1, 3, 2}, 0.85)).hasValue(3.55);
        assertThat(Percentile.median(new double[] {4, 1, 3, 2})).hasValue(2.5);
        assertThat(Percentile.median(new double[] {7})).hasValue(7);
    }

    @Test
    void hasNoValueWithoutValuesAndLeavesItsInputAlone() {
        double[] values = {3, 1, 2};

        Percentile.median(values);

        assertThat(values).containsExactly(3, 1, 2);
        assertThat(Percentile.median(new double[0])).isEmpty();
    }

    @Test
    void looksOnlyAtItsPartOfALargerArray() {
        double[] values = {100, 1, 2, 3, -100};

        assertThat(Percentile.ofSorted(values, 1, 4, 0.5)).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> Percentile.ofSorted(values, 2, 2, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Percentile.ofSorted(values, 0, 2, 1.5));
    }
}
