package io.scalewell.backend.insight.interchange;

import io.scalewell.backend.insight.mining.CaseEvent;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Makes activities out of the events of a case: what is complete, or says nothing about it, is one; a start belongs to the
 * next completion of the same activity, first in, first out; other transitions are left out.
 */
final class Lifecycle {

    private final ReadWarnings warnings;
    private final Map<String, Queue<Instant>> begun = new HashMap<>();
    private final List<CaseEvent> done = new ArrayList<>();

    private Lifecycle(ReadWarnings warnings) {
        this.warnings = warnings;
    }

    static List<CaseEvent> of(List<RawEvent> events, ReadWarnings warnings) {
        Lifecycle lifecycle = new Lifecycle(warnings);
        events.stream().sorted(Comparator.comparing(RawEvent::at)).forEach(lifecycle::add);
        lifecycle.begun.forEach((activity, starts) -> starts.forEach(
                start -> warnings.add("Activities that were started and never completed were left out", activity)));
        return lifecycle.done;
    }

    private void add(RawEvent event) {
        String transition =
                event.transition() == null ? "complete" : event.transition().toLowerCase(Locale.ROOT);
        switch (transition) {
            case "complete" -> done.add(new CaseEvent(event.activity(), event.at(), startOf(event), event.resource()));
            case "start" ->
                begun.computeIfAbsent(event.activity(), _ -> new ArrayDeque<>()).add(event.at());
            default -> warnings.add("Events that are neither a start nor a completion were left out", transition);
        }
    }

    private @Nullable Instant startOf(RawEvent event) {
        if (event.started() != null) {
            return event.started();
        }
        Queue<Instant> starts = begun.get(event.activity());
        return starts == null ? null : starts.poll();
    }
}
