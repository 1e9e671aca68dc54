package io.scalewell.backend.insight.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chart of individual values whose limits restart with each phase. Positions count from 0. */
public record XmrChart(List<Double> values, List<Phase> phases) {

    /** A phase with fewer points has no limits of its own and is drawn raw. */
    public static final int FEWEST_POINTS = 20;

    public XmrChart {
        values = List.copyOf(values);
        phases = List.copyOf(phases);
    }

    /**
     * Where a phase begins.
     *
     * @param fixed limits that an analyst has fixed; null to compute them
     */
    public record PhaseStart(int first, @Nullable XmrLimits fixed) {}

    /**
     * The points from the first to the last, both included.
     *
     * @param limits null when there are too few points
     */
    public record Phase(int first, int last, @Nullable XmrLimits limits) {}

    /** A chart with one phase. */
    public static XmrChart of(List<Double> values) {
        return of(values, List.of());
    }

    /**
     * A chart with a phase at each start.
     *
     * @param starts in order; what lies before the first of them is a phase of its own
     */
    public static XmrChart of(List<Double> values, List<PhaseStart> starts) {
        if (!values.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("A chart shows only finite values");
        }
        List<PhaseStart> all = new ArrayList<>(starts);
        if (all.isEmpty() || all.getFirst().first() > 0) {
            all.addFirst(new PhaseStart(0, null));
        }
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int end = i + 1 < all.size() ? all.get(i + 1).first() : values.size();
            PhaseStart start = all.get(i);
            if (start.first() < 0 || end > values.size() || start.first() > end) {
                throw new IllegalArgumentException("A phase from " + start.first() + " to " + (end - 1)
                        + " does not fit " + values.size() + " points");
            }
            if (start.first() < end) {
                phases.add(new Phase(start.first(), end - 1, limits(values.subList(start.first(), end), start)));
            }
        }
        return new XmrChart(values, phases);
    }

    private static @Nullable XmrLimits limits(List<Double> values, PhaseStart start) {
        if (start.fixed() != null) {
            return start.fixed();
        }
        return values.size() < FEWEST_POINTS ? null : XmrLimits.of(values);
    }

    /** The signals of each phase that has limits; none reaches over into another phase. */
    public List<Signal> signals(RunRules rules) {
        List<Signal> signals = new ArrayList<>();
        for (Phase phase : phases) {
            XmrLimits limits = phase.limits();
            if (limits != null && limits.sigma() > 0) {
                double[] deviations = values.subList(phase.first(), phase.last() + 1).stream()
                        .mapToDouble(value -> (value - limits.centre()) / limits.sigma())
                        .toArray();
                rules.find(deviations).forEach(signal -> signals.add(signal.moved(phase.first())));
            }
        }
        return signals;
    }
}
