package io.scalewell.backend.insight.chart;

import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A set of rules that find signals in a series. */
public final class RunRules {

    /** Nelson, The Shewhart control chart: tests for special causes, 1984. */
    public static final RunRules NELSON = new RunRules(List.of(
            new RunRule(1, Message.of("chart.rule.beyond-three"), 1, Patterns.beyond(1, 3)),
            new RunRule(2, Message.of("chart.rule.nine-on-one-side"), 9, Patterns.beyond(9, 0)),
            new RunRule(3, Message.of("chart.rule.trend"), 6, Patterns::trend),
            new RunRule(4, Message.of("chart.rule.alternating"), 14, Patterns::alternating),
            new RunRule(5, Message.of("chart.rule.beyond-two"), 3, Patterns.beyond(2, 2)),
            new RunRule(6, Message.of("chart.rule.beyond-one"), 5, Patterns.beyond(4, 1)),
            new RunRule(7, Message.of("chart.rule.within-one"), 15, Patterns::hugging),
            new RunRule(8, Message.of("chart.rule.both-sides"), 8, Patterns::mixture)));

    /** Western Electric Company, Statistical Quality Control Handbook, 1956. */
    public static final RunRules WESTERN_ELECTRIC = new RunRules(List.of(
            new RunRule(1, Message.of("chart.rule.beyond-three"), 1, Patterns.beyond(1, 3)),
            new RunRule(2, Message.of("chart.rule.beyond-two"), 3, Patterns.beyond(2, 2)),
            new RunRule(3, Message.of("chart.rule.beyond-one"), 5, Patterns.beyond(4, 1)),
            new RunRule(4, Message.of("chart.rule.eight-on-one-side"), 8, Patterns.beyond(8, 0))));

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
