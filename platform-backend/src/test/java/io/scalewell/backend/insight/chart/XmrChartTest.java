package io.scalewell.backend.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.scalewell.backend.insight.chart.XmrChart.Phase;
import io.scalewell.backend.insight.chart.XmrChart.PhaseStart;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class XmrChartTest {

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rate of ten batches. */
    private static final List<Double> FLOW = List.of(49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1);

    @Test
    void limitsAreTheHandbooks() {
        XmrLimits limits = XmrLimits.of(FLOW);

        assertThat(limits.centre()).isCloseTo(50.81, within(1e-9));
        assertThat(limits.meanMovingRange()).isCloseTo(1.8778, within(0.00005));
        assertThat(limits.upper()).isCloseTo(55.8041, within(0.001));
        assertThat(limits.lower()).isCloseTo(45.8159, within(0.001));
        assertThat(limits.rangeLimit()).isCloseTo(6.1347, within(0.0005));
        assertThat(limits.sigma()).isCloseTo((limits.upper() - limits.centre()) / 3, within(1e-9));
    }

    @Test
    void fewerThanTwentyPointsAreRaw() {
        List<Double> nineteen = twice(FLOW).subList(0, 19);

        assertThat(XmrChart.of(nineteen).phases()).containsExactly(new Phase(0, 18, null));
        assertThat(XmrChart.of(twice(FLOW)).phases())
                .first()
                .extracting(Phase::limits)
                .isNotNull();
    }

    @Test
    void limitsRestartAtEachPhaseAndDoNotCountTheStepBetweenThem() {
        List<Double> slow = Collections.nCopies(10, List.of(100.0, 102.0)).stream()
                .flatMap(List::stream)
                .toList();
        List<Double> fast = Collections.nCopies(10, List.of(50.0, 51.0)).stream()
                .flatMap(List::stream)
                .toList();

        XmrChart chart = XmrChart.of(joined(slow, fast), List.of(new PhaseStart(20, null)));

        assertThat(chart.phases())
                .containsExactly(new Phase(0, 19, new XmrLimits(101, 2)), new Phase(20, 39, new XmrLimits(50.5, 1)));
        assertThat(chart.signals(RunRules.WESTERN_ELECTRIC)).isEmpty();
    }

    @Test
    void fixedLimitsHoldHoweverFewPointsThereAre() {
        XmrLimits fixed = new XmrLimits(10, 1);

        XmrChart chart = XmrChart.of(List.of(10.0, 11.0, 13.0), List.of(new PhaseStart(0, fixed)));

        assertThat(chart.phases()).containsExactly(new Phase(0, 2, fixed));
        assertThat(chart.signals(RunRules.NELSON))
                .containsExactly(new Signal(1, Message.of("chart.rule.beyond-three"), List.of(2)));
    }

    @Test
    void signalsNameThePositionsOfTheWholeChart() {
        List<Double> calm = Collections.nCopies(10, List.of(10.0, 12.0)).stream()
                .flatMap(List::stream)
                .toList();
        List<Double> later = new ArrayList<>(calm);
        later.set(5, 30.0);

        XmrChart chart = XmrChart.of(joined(calm, later), List.of(new PhaseStart(20, null)));

        assertThat(chart.signals(RunRules.WESTERN_ELECTRIC))
                .contains(new Signal(1, Message.of("chart.rule.beyond-three"), List.of(25)));
    }

    @Test
    void valuesThatNeverVaryAreNoSignal() {
        XmrChart chart = XmrChart.of(Collections.nCopies(40, 5.0));

        assertThat(chart.phases().getFirst().limits()).isEqualTo(new XmrLimits(5, 0));
        assertThat(chart.signals(RunRules.NELSON)).isEmpty();
    }

    @Test
    void noPointsMakeAnEmptyChart() {
        assertThat(XmrChart.of(List.of()).phases()).isEmpty();
    }

    @Test
    void refusesPhasesOutsideOfTheChartAndValuesThatAreNoNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmrChart.of(FLOW, List.of(new PhaseStart(11, null))))
                .withMessageContaining("10 points");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmrChart.of(FLOW, List.of(new PhaseStart(5, null), new PhaseStart(3, null))));
        assertThatIllegalArgumentException().isThrownBy(() -> XmrChart.of(List.of(1.0, Double.NaN)));
    }

    private static List<Double> twice(List<Double> values) {
        return joined(values, values);
    }

    private static List<Double> joined(List<Double> first, List<Double> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
