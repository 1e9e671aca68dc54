package io.scalewell.backend.insight.mining;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A log in arrays of numbers: a million events in some 30 MB, and every measure a scan. Activities and resources are
 * positions in their lists; instants are microseconds since 1970. Events of a case are ordered by completion, ties as in
 * the log.
 */
public final class CodedLog {

    /** The start of an event or the resource of an event that is not known. */
    static final long NO_INSTANT = Long.MIN_VALUE;

    static final int NOBODY = -1;

    final List<String> activities;
    final List<String> resources;

    /** The first event of each case, and the number of all events at the end. */
    final int[] firstEvents;

    final long[] caseStarts;
    final int[] activity;
    final int[] resource;
    final long[] started;
    final long[] completed;

    CodedLog(CodedLogBuilder builder) {
        activities = List.copyOf(builder.activities.keySet());
        resources = List.copyOf(builder.resources.keySet());
        firstEvents = Arrays.copyOf(builder.firstEvents, builder.cases + 1);
        caseStarts = Arrays.copyOf(builder.caseStarts, builder.cases);
        activity = Arrays.copyOf(builder.activity, builder.events);
        resource = Arrays.copyOf(builder.resource, builder.events);
        started = Arrays.copyOf(builder.started, builder.events);
        completed = Arrays.copyOf(builder.completed, builder.events);
    }

    /** Reads the log once. Cases without an event are left out. */
    public static CodedLog of(CaseLog log) {
        CodedLogBuilder builder = new CodedLogBuilder();
        try (Stream<Case> cases = log.cases()) {
            cases.forEach(builder::add);
        }
        return new CodedLog(builder);
    }

    public int cases() {
        return caseStarts.length;
    }

    public int events() {
        return activity.length;
    }

    /** The log with only the most frequent activities: that share of all activities, at least one. */
    public CodedLog withActivities(int percent) {
        Percent.require(percent, "activities");
        long[] counts = new long[activities.size()];
        for (int code : activity) {
            counts[code]++;
        }
        boolean[] kept = new boolean[activities.size()];
        IntStream.range(0, activities.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(code -> -counts[code]).thenComparing(activities::get))
                .limit(Math.max(1, Percent.of(percent, activities.size())))
                .forEach(code -> kept[code] = true);
        CodedLogBuilder builder = new CodedLogBuilder();
        builder.addAll(this, kept);
        return new CodedLog(builder);
    }
}
