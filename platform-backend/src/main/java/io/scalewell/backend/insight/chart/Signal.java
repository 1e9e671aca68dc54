package io.scalewell.backend.insight.chart;

import io.scalewell.shared.text.Message;
import java.util.List;

/**
 * Something that chance alone hardly explains.
 *
 * @param rule the rule's number in its set
 * @param text what the rule says
 * @param points the positions that make the signal, in order
 */
public record Signal(int rule, Message text, List<Integer> points) {

    public Signal {
        points = List.copyOf(points);
    }

    Signal moved(int by) {
        return new Signal(rule, text, points.stream().map(point -> point + by).toList());
    }
}
