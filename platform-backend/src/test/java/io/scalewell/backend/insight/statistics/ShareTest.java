package io.scalewell.backend.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /** Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
    })
    void wilsonIntervalIsTheOneInTheLiterature(long count, long total, double lower, double upper) {
        Interval interval = new Share(count, total).wilson();

        assertThat(interval.lower()).isCloseTo(lower, within(0.00005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.00005));
    }

    @Test
    void thirtyFiveAgreementsInARowAreEnoughForNinetyPercent() {
        assertThat(new Share(35, 35).wilson().lower()).isGreaterThanOrEqualTo(0.90);
        assertThat(new Share(34, 34).wilson().lower()).isLessThan(0.90);
    }

    /** Newcombe, Interval estimation for the difference between independent proportions, 1998, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "10, 10, 0, 10, 0.6075, 1.0000",
        "5, 56, 0, 29, -0.0381, 0.1926",
    })
    void differenceIsTheOneInTheLiterature(
            long count, long total, long oldCount, long oldTotal, double lower, double upper) {
        Shift shift = new Share(oldCount, oldTotal).to(new Share(count, total));

        assertThat(shift.estimate()).isCloseTo((double) count / total - (double) oldCount / oldTotal, within(1e-12));
        assertThat(shift.interval().lower()).isCloseTo(lower, within(0.00005));
        assertThat(shift.interval().upper()).isCloseTo(upper, within(0.00005));
    }

    @Test
    void refusesSharesOfNothingAndMoreThanAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(3, 2)).withMessageContaining("3 of 2");
    }
}
