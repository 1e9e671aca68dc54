package io.scalewell.backend.insight.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Durations that belong to numbered groups, brought together by counting rather than by a list for each. */
final class GroupedSeconds {

    private int[] groups = new int[1_024];
    private double[] seconds = new double[1_024];
    private int size;

    void add(int group, double duration) {
        if (size == groups.length) {
            groups = Arrays.copyOf(groups, size * 2);
            seconds = Arrays.copyOf(seconds, size * 2);
        }
        groups[size] = group;
        seconds[size] = duration;
        size++;
    }

    /** The performance of each group; null for one without a duration. */
    List<@Nullable Performance> performances(int groupCount) {
        int[] ends = new int[groupCount + 1];
        for (int i = 0; i < size; i++) {
            ends[groups[i] + 1]++;
        }
        for (int group = 1; group <= groupCount; group++) {
            ends[group] += ends[group - 1];
        }
        int[] next = ends.clone();
        double[] ordered = new double[size];
        for (int i = 0; i < size; i++) {
            ordered[next[groups[i]]++] = seconds[i];
        }
        List<@Nullable Performance> performances = new ArrayList<>();
        for (int group = 0; group < groupCount; group++) {
            boolean empty = ends[group] == ends[group + 1];
            performances.add(empty ? null : Performance.ofPart(ordered, ends[group], ends[group + 1]));
        }
        return performances;
    }
}
