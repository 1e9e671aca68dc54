package io.scalewell.backend.insight.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A set of rules that find signals in a series. */
public final class RunRules {

    /** Nelson, The Shewhart control chart: tests for special causes, 1984. */
    public static final RunRules NELSON = new RunRules(List.of(
            new RunRule(1, "One point beyond three sigma", 1, Patterns.beyond(1, 3)),
            new RunRule(2, "Nine points in a row on one side of the centre", 9, Patterns.beyond(9, 0)),
            new RunRule(3, "Six points in a row rising or falling", 6, Patterns::trend),
            new RunRule(4, "Fourteen points in a row alternating up and down", 14, Patterns::alternating),
            new RunRule(5, "Two of three points beyond two sigma on one side", 3, Patterns.beyond(2, 2)),
            new RunRule(6, "Four of five points beyond one sigma on one side", 5, Patterns.beyond(4, 1)),
            new RunRule(7, "Fifteen points in a row within one sigma", 15, Patterns::hugging),
            new RunRule(8, "Eight points in a row beyond one sigma on both sides", 8, Patterns::mixture)));

    /** Western Electric Company, Statistical Quality Control Handbook, 1956. */
    public static final RunRules WESTERN_ELECTRIC = new RunRules(List.of(
            new RunRule(1, "One point beyond three sigma", 1, Patterns.beyond(1, 3)),
            new RunRule(2, "Two of three points beyond two sigma on one side", 3, Patterns.beyond(2, 2)),
            new RunRule(3, "Four of five points beyond one sigma on one side", 5, Patterns.beyond(4, 1)),
            new RunRule(4, "Eight points in a row on one side of the centre", 8, Patterns.beyond(8, 0))));

    private final List<RunRule> rules;

    private RunRules(List<RunRule> rules) {
        this.rules = rules;
    }

    /**
     * Finds every signal, ordered by its first point and its rule. A longer run is one signal, not many.
     *
     * @param deviations distances from the centre in sigmas
     */
    public List<Signal> find(double[] deviations) {
        List<Signal> signals = new ArrayList<>();
        for (RunRule rule : rules) {
            signals.addAll(rule.find(deviations));
        }
        signals.sort(Comparator.<Signal>comparingInt(signal -> signal.points().getFirst())
                .thenComparingInt(Signal::rule));
        return signals;
    }
}
