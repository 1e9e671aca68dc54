package io.scalewell.backend.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.scalewell.backend.insight.chart.AttributeChart.Kind;
import io.scalewell.shared.text.Message;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The numbers are those of Montgomery, Introduction to Statistical Quality Control, chapter 7. */
class AttributeChartTest {

    /** Leaking cans among 50, before and after the machine was adjusted. */
    private static final int[] CANS = {
        12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6
    };

    private static final int[] ADJUSTED = {9, 6, 12, 5, 6, 4, 6, 3, 7, 6, 2, 4, 3, 6, 5, 4, 8, 5, 6, 7, 5, 6, 3, 5};

    /** Errors in 50 shipments a week. */
    private static final int[] SHIPMENTS = {2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4};

    @Test
    void shareHasBinomialLimits() {
        AttributeChart chart = AttributeChart.p(of(50, ADJUSTED));

        assertThat(chart.kind()).isEqualTo(Kind.P);
        assertThat(chart.centre()).isCloseTo(0.1108, within(0.00005));
        assertThat(chart.points()).hasSize(24).allSatisfy(point -> {
            assertThat(point.upper()).isCloseTo(0.2440, within(0.0001));
            assertThat(point.lower()).isZero();
        });
    }

    @Test
    void sharesThatVaryMoreThanChanceGetWiderLimits() {
        AttributeChart chart = AttributeChart.p(of(50, CANS));

        assertThat(chart.kind()).isEqualTo(Kind.LANEY_P);
        assertThat(chart.centre()).isCloseTo(0.2313, within(0.00005));
        double binomial = (0.4102 - 0.2313) / 3;
        assertThat(chart.points().getFirst().sigma()).isCloseTo(1.661 * binomial, within(0.0005));
        assertThat(chart.signals(RunRules.WESTERN_ELECTRIC)).noneMatch(signal -> signal.rule() == 1);
    }

    @Test
    void largeSubgroupsGetLaneysLimitsEvenWhenTheyBarelyVary() {
        List<Subgroup> weeks = of(5_000, 500, 505, 495, 502, 498, 503, 497);

        AttributeChart chart = AttributeChart.p(weeks);

        assertThat(chart.kind()).isEqualTo(Kind.LANEY_P);
        assertThat(chart.points().getFirst().upper()).isLessThan(0.1 + 3 * Math.sqrt(0.09 / 5_000));
    }

    @Test
    void limitsFollowTheSizeOfEachSubgroup() {
        AttributeChart chart = AttributeChart.p(List.of(new Subgroup(10, 100), new Subgroup(40, 400)));

        assertThat(chart.points().getFirst().sigma()).isCloseTo(0.03, within(1e-12));
        assertThat(chart.points().getLast().sigma()).isCloseTo(0.015, within(1e-12));
    }

    @Test
    void defectsPerUnitHavePoissonLimits() {
        AttributeChart chart = AttributeChart.u(of(50, SHIPMENTS));

        assertThat(chart.centre()).isCloseTo(0.0740, within(0.00005));
        assertThat(chart.points().getFirst().upper()).isCloseTo(0.1894, within(0.00005));
        assertThat(chart.points().getFirst().lower()).isZero();
        assertThat(chart.points().getFirst().value()).isCloseTo(0.04, within(1e-12));
        assertThat(chart.signals(RunRules.NELSON)).noneMatch(signal -> signal.rule() == 1);
    }

    @Test
    void aWeekFarAboveTheOthersIsASignal() {
        int[] shipments = SHIPMENTS.clone();
        shipments[7] = 20;

        assertThat(AttributeChart.u(of(50, shipments)).signals(RunRules.NELSON))
                .contains(new Signal(1, Message.of("chart.rule.beyond-three"), List.of(7)));
    }

    @Test
    void neverAnyDefectIsNoSignal() {
        AttributeChart chart = AttributeChart.p(Collections.nCopies(30, new Subgroup(0, 10)));

        assertThat(chart.centre()).isZero();
        assertThat(chart.signals(RunRules.NELSON)).isEmpty();
    }

    @Test
    void refusesWhatCannotBeCounted() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Subgroup(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> AttributeChart.p(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributeChart.p(List.of(new Subgroup(3, 2))))
                .withMessageContaining("above 1");
    }

    private static List<Subgroup> of(int size, int... counts) {
        return IntStream.of(counts).mapToObj(count -> new Subgroup(count, size)).toList();
    }
}
