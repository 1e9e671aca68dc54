package io.scalewell.backend.process.diff;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds which of several things have to move when their order changes. Those of a longest rising subsequence stay, so no fewer can
 * move (Fredman, "On computing the length of longest increasing subsequences", 1975).
 */
final class Order {

    private Order() {}

    /** The indexes of those that stay, given the old positions, all different, in the new order. */
    static Set<Integer> staying(int[] positions) {
        int[] tails = new int[positions.length];
        int[] previous = new int[positions.length];
        int length = 0;
        for (int index = 0; index < positions.length; index++) {
            int at = rank(positions, tails, length, positions[index]);
            previous[index] = at == 0 ? -1 : tails[at - 1];
            tails[at] = index;
            length = Math.max(length, at + 1);
        }
        Deque<Integer> chain = new ArrayDeque<>();
        for (int index = length == 0 ? -1 : tails[length - 1]; index >= 0; index = previous[index]) {
            chain.push(index);
        }
        return new HashSet<>(chain);
    }

    /** How many of the shortest tails are smaller than this value. */
    private static int rank(int[] positions, int[] tails, int length, int value) {
        int[] values =
                Arrays.stream(tails, 0, length).map(tail -> positions[tail]).toArray();
        return -Arrays.binarySearch(values, value) - 1;
    }
}
