package io.scalewell.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param rounds of which the median counts
 * @param round how long a round takes
 * @param finished runs that are worked to their end to see what they leave behind
 * @param lists how many open tasks there are when the list is read
 */
record Scale(int rounds, Duration round, int finished, List<Integer> lists) {

    static final List<Integer> CLIENTS = List.of(1, 8, 32);

    static final Scale FULL = new Scale(5, Duration.ofSeconds(2), 2_000, List.of(10_000, 100_000, 1_000_000));
    static final Scale QUICK = new Scale(3, Duration.ofMillis(800), 300, List.of(10_000, 100_000));
}
