package io.scalewell.backend.insight.chart;

import io.scalewell.backend.insight.chart.RunRule.Match;
import io.scalewell.backend.insight.chart.RunRule.Pattern;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** What the rules look for in a window of points. */
final class Patterns {

    private Patterns() {}

    /** At least so many points farther than so many sigmas from the centre, on one side. */
    static Pattern beyond(int points, double sigmas) {
        return (deviations, from, length) -> {
            List<Integer> above = positions(deviations, from, length, deviation -> deviation > sigmas);
            List<Integer> below = positions(deviations, from, length, deviation -> deviation < -sigmas);
            if (above.size() >= points) {
                return new Match(1, above);
            }
            return below.size() >= points ? new Match(-1, below) : Match.NONE;
        };
    }

    static Match trend(double[] deviations, int from, int length) {
        int direction = direction(deviations, from + 1);
        for (int i = from + 1; i < from + length; i++) {
            if (direction == 0 || direction(deviations, i) != direction) {
                return Match.NONE;
            }
        }
        return new Match(direction, all(from, length));
    }

    static Match alternating(double[] deviations, int from, int length) {
        for (int i = from + 2; i < from + length; i++) {
            if (direction(deviations, i) * direction(deviations, i - 1) != -1) {
                return Match.NONE;
            }
        }
        return new Match(0, all(from, length));
    }

    /** Too little variation: the limits are probably computed from a mixture. */
    static Match hugging(double[] deviations, int from, int length) {
        boolean near = positions(deviations, from, length, deviation -> Math.abs(deviation) < 1)
                        .size()
                == length;
        return near ? new Match(0, all(from, length)) : Match.NONE;
    }

    /** Two processes in one: both sides and nothing in between. */
    static Match mixture(double[] deviations, int from, int length) {
        int above =
                positions(deviations, from, length, deviation -> deviation > 1).size();
        int below =
                positions(deviations, from, length, deviation -> deviation < -1).size();
        boolean both = above > 0 && below > 0 && above + below == length;
        return both ? new Match(0, all(from, length)) : Match.NONE;
    }

    private static int direction(double[] deviations, int i) {
        return (int) Math.signum(deviations[i] - deviations[i - 1]);
    }

    private static List<Integer> positions(double[] deviations, int from, int length, DoublePredicate condition) {
        return IntStream.range(from, from + length)
                .filter(i -> condition.test(deviations[i]))
                .boxed()
                .toList();
    }

    private static List<Integer> all(int from, int length) {
        return IntStream.range(from, from + length).boxed().toList();
    }
}
