package io.scalewell.backend.demo;

import java.time.Duration;
import java.util.Map;

/**
 * How long the steps of a process wait and take, in working time.
 *
 * @param waiting median wait by step
 * @param touch median work by step
 * @param rejected share of approvals that send the work back
 */
record Manner(Map<String, Duration> waiting, Map<String, Duration> touch, double rejected) {

    private static final Duration USUAL_WAIT = Duration.ofMinutes(50);
    private static final Duration USUAL_TOUCH = Duration.ofMinutes(18);

    static Manner of(double rejected) {
        return new Manner(Map.of(), Map.of(), rejected);
    }

    Duration waitingFor(String step) {
        return waiting.getOrDefault(step, USUAL_WAIT);
    }

    Duration touchOf(String step) {
        return touch.getOrDefault(step, USUAL_TOUCH);
    }
}
