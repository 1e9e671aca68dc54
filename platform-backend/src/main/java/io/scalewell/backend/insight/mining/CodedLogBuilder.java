package io.scalewell.backend.insight.mining;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the growing arrays of a coded log. */
final class CodedLogBuilder {

    private static final Comparator<CaseEvent> BY_COMPLETION = Comparator.comparing(CaseEvent::completed);

    final Map<String, Integer> activities = new LinkedHashMap<>();
    final Map<String, Integer> resources = new LinkedHashMap<>();
    int cases;
    int events;
    int[] firstEvents = new int[1_024];
    long[] caseStarts = new long[1_024];
    int[] activity = new int[8_192];
    int[] resource = new int[8_192];
    long[] started = new long[8_192];
    long[] completed = new long[8_192];

    void add(Case added) {
        int first = events;
        for (CaseEvent event : ordered(added.events())) {
            add(
                    code(activities, event.activity()),
                    event.resource() == null ? CodedLog.NOBODY : code(resources, event.resource()),
                    micros(event.started()),
                    micros(event.completed()));
        }
        endCase(first, micros(added.started()));
    }

    void addAll(CodedLog log, boolean[] kept) {
        log.activities.forEach(name -> code(activities, name));
        log.resources.forEach(name -> code(resources, name));
        for (int c = 0; c < log.cases(); c++) {
            int first = events;
            for (int e = log.firstEvents[c]; e < log.firstEvents[c + 1]; e++) {
                if (kept[log.activity[e]]) {
                    add(log.activity[e], log.resource[e], log.started[e], log.completed[e]);
                }
            }
            endCase(first, log.caseStarts[c]);
        }
    }

    private void add(int activityCode, int resourceCode, long start, long completion) {
        if (events == activity.length) {
            int more = Math.multiplyExact(events, 2);
            activity = Arrays.copyOf(activity, more);
            resource = Arrays.copyOf(resource, more);
            started = Arrays.copyOf(started, more);
            completed = Arrays.copyOf(completed, more);
        }
        activity[events] = activityCode;
        resource[events] = resourceCode;
        started[events] = start;
        completed[events] = completion;
        events++;
    }

    private void endCase(int first, long knownStart) {
        if (first == events) {
            return;
        }
        if (cases + 1 == firstEvents.length) {
            firstEvents = Arrays.copyOf(firstEvents, Math.multiplyExact(firstEvents.length, 2));
            caseStarts = Arrays.copyOf(caseStarts, firstEvents.length);
        }
        caseStarts[cases] = knownStart == CodedLog.NO_INSTANT ? earliest(first) : knownStart;
        cases++;
        firstEvents[cases] = events;
    }

    private long earliest(int first) {
        long earliest = completed[first];
        for (int e = first; e < events; e++) {
            if (started[e] != CodedLog.NO_INSTANT) {
                earliest = Math.min(earliest, started[e]);
            }
        }
        return earliest;
    }

    private static List<CaseEvent> ordered(List<CaseEvent> events) {
        for (int i = 1; i < events.size(); i++) {
            if (events.get(i).completed().isBefore(events.get(i - 1).completed())) {
                return events.stream().sorted(BY_COMPLETION).toList();
            }
        }
        return events;
    }

    private static int code(Map<String, Integer> codes, String name) {
        Integer known = codes.get(name);
        if (known != null) {
            return known;
        }
        codes.put(name, codes.size());
        return codes.size() - 1;
    }

    private static long micros(@Nullable Instant instant) {
        return instant == null ? CodedLog.NO_INSTANT : ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
