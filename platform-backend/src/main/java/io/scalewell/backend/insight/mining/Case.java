package io.scalewell.backend.insight.mining;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of ours or a case of an imported log.
 *
 * @param started when it began; null for the first instant of its events
 * @param events in the order of the log
 */
public record Case(String id, @Nullable Instant started, List<CaseEvent> events) {

    public Case {
        events = List.copyOf(events);
    }
}
