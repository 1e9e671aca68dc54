package io.scalewell.backend.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunRulesTest {

    /** Each series shows one rule of Nelson's with as few points as possible, and no other; "|" marks the signal. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1; 0 |3.1| 0 -0.5",
                "1; 0 |-3.1| 0 -0.5",
                "2; -0.1 |.5 1.1 .5 .4 1.1 .6 .2 .3 1.2| -1.2",
                "2; 0.1 |-.5 -1.1 -.5 -.4 -1.1 -.6 -.2 -.3 -1.2| 1.2",
                "3; .9 |-1.1 -.7 -.3 .1 .5 1.1| -.2",
                "3; -.9 |1.1 .7 .3 -.1 -.5 -1.1| .2",
                "4; |.2 1.1 -.2 .1 -.3 .3 -1.2 .4 -.1 1.3 -.2 .2 -.4 .5|",
                "5; -.5 |2.1 2.2| -.5 -.6",
                "5; -.5 |-2.1 -2.2| .5 .6",
                "6; -.5 |1.1 1.2 1.4 1.3| -.6",
                "7; |.1 -.2 .3 .2 -.1 -.3 .4 .5 -.9 .8 .9 -.6 -.7 .1 .2|",
                "8; .1 |1.2 1.3 -1.2 -1.4 1.5 1.1 -1.1 -1.2| 0",
            })
    void nelsonFindsEachOfTheEight(int rule, String series) {
        assertThat(RunRules.NELSON.find(values(series)))
                .extracting(Signal::rule, Signal::points)
                .containsExactly(tuple(rule, marked(series)));
    }

    /** One point fewer, or on the line, is no signal. */
    @ParameterizedTest
    @CsvSource({
        "0 3.0 0 -0.5",
        "-0.1 .5 1.1 .5 .4 1.1 .6 .2 .3 -1.2",
        "-0.1 .5 1.1 .5 .4 0 .6 .2 .3 1.2 .5 -.3",
        ".9 -.7 -.3 .1 .5 1.1 -.2",
        ".9 -1.1 -.7 -.3 -.3 .1 .5 1.1",
        "1.1 -.2 .1 -.3 .3 -1.2 .4 -.1 1.3 -.2 .2 -.4 .5",
        "-.5 2.1 -2.2 -.5 -.6",
        "-.5 2.1 .1 -.1 2.2 -.6",
        "-.5 1.1 1.2 1.4 -.6 -.3",
        ".1 -.2 .3 .2 -.1 -.3 .4 .5 -.9 .8 .9 -.6 -.7 .1 1.2",
        "1.3 -1.2 -1.4 1.5 1.1 -1.1 -1.2 0",
    })
    void almostIsNoSignal(String series) {
        assertThat(RunRules.NELSON.find(values(series))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1; 0 |3.1| 0 -0.5",
                "2; -.5 |-2.1 -2.2| .5 .6",
                "3; -.5 |1.1 1.2 1.4 1.3| -.6",
                "4; -0.1 |.5 .1 .5 .4 .1 .6 .2 .3| -1.2",
            })
    void westernElectricFindsEachOfTheFour(int rule, String series) {
        assertThat(RunRules.WESTERN_ELECTRIC.find(values(series)))
                .extracting(Signal::rule, Signal::points)
                .containsExactly(tuple(rule, marked(series)));
    }

    @Test
    void aLongRunIsOneSignal() {
        double[] run = new double[30];
        Arrays.setAll(run, i -> i % 2 == 0 ? 0.5 : 1.1);

        assertThat(RunRules.WESTERN_ELECTRIC.find(run)).singleElement().satisfies(signal -> {
            assertThat(signal.rule()).isEqualTo(4);
            assertThat(signal.points()).hasSize(30);
        });
    }

    @Test
    void upAndThenDownAreTwoSignals() {
        double[] peak = {-1.5, -1, -.5, 0, .5, 1.2, .6, .1, -.4, -.9, -1.4};

        assertThat(RunRules.NELSON.find(peak))
                .extracting(Signal::points)
                .containsExactly(List.of(0, 1, 2, 3, 4, 5), List.of(5, 6, 7, 8, 9, 10));
    }

    @Test
    void aJumpFromOneSideToTheOtherIsTwoSignals() {
        assertThat(RunRules.WESTERN_ELECTRIC.find(new double[] {0, 2.1, 2.2, -2.1, -2.2, 0}))
                .extracting(Signal::rule, Signal::points)
                .containsExactly(tuple(2, List.of(1, 2)), tuple(2, List.of(3, 4)));
    }

    @Test
    void farFromTheCentreOnOneSideIsNoMixture() {
        assertThat(RunRules.NELSON.find(new double[] {1.2, 1.3, 1.2, 1.4, 1.5, 1.1, 1.1, 1.2}))
                .extracting(Signal::rule)
                .containsExactly(6);
    }

    @Test
    void neighboursBeyondThreeSigmaAreSignalsOfTheirOwn() {
        assertThat(RunRules.WESTERN_ELECTRIC.find(new double[] {3.5, 3.6}))
                .extracting(Signal::points)
                .containsExactly(List.of(0), List.of(1));
    }

    @Test
    void chanceAloneSeldomSignals() {
        Random random = new Random(1);
        double[] noise =
                DoubleStream.generate(random::nextGaussian).limit(1_000).toArray();

        List<Signal> beyondThreeSigma = RunRules.WESTERN_ELECTRIC.find(noise).stream()
                .filter(signal -> signal.rule() == 1)
                .toList();

        assertThat(beyondThreeSigma).hasSizeLessThan(8);
        assertThat(RunRules.WESTERN_ELECTRIC.find(noise)).hasSizeLessThan(40);
    }

    private static double[] values(String series) {
        return Arrays.stream(series.replace("|", "").strip().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static List<Integer> marked(String series) {
        String before = series.substring(0, series.indexOf('|')).strip();
        int first = before.isEmpty() ? 0 : before.split("\\s+").length;
        String inside = series.substring(series.indexOf('|') + 1, series.lastIndexOf('|'));
        return IntStream.range(first, first + inside.strip().split("\\s+").length)
                .boxed()
                .toList();
    }
}
