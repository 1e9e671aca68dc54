package io.scalewell.backend.insight.chart;

import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A pattern looked for in every window of so many points. Windows that follow one another make one signal. */
record RunRule(int number, Message text, int length, Pattern pattern) {

    /** Whether, and how, a window shows the pattern. */
    @FunctionalInterface
    interface Pattern {

        Match in(double[] deviations, int from, int length);
    }

    /**
     * @param side 1 above or rising, -1 below or falling, else 0
     * @param points positions that make the pattern; none when the window does not show it
     */
    record Match(int side, List<Integer> points) {

        static final Match NONE = new Match(0, List.of());
    }

    List<Signal> find(double[] deviations) {
        List<Signal> signals = new ArrayList<>();
        TreeSet<Integer> points = new TreeSet<>();
        int side = 0;
        for (int from = 0; from + length <= deviations.length; from++) {
            Match match = pattern.in(deviations, from, length);
            boolean continues = length > 1 && !match.points().isEmpty() && match.side() == side;
            if (!points.isEmpty() && !continues) {
                signals.add(new Signal(number, text, List.copyOf(points)));
                points.clear();
            }
            points.addAll(match.points());
            side = match.side();
        }
        if (!points.isEmpty()) {
            signals.add(new Signal(number, text, List.copyOf(points)));
        }
        return signals;
    }
}
