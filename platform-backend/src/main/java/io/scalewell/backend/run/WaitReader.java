package io.scalewell.backend.run;

import io.scalewell.backend.event.AppendedEvent;
import io.scalewell.backend.event.EventListener;
import io.scalewell.backend.tenancy.RoundTrip;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds the tasks that wait for an event, in the transaction of the event. They go on in a transaction of their own, by a job that is
 * committed with the event: another run must not hold this one up, nor fail it.
 */
@Component
class WaitReader implements EventListener {

    private final WaitingQuery waiting;
    private final WaitWatch watch;

    WaitReader(WaitingQuery waiting, WaitWatch watch) {
        this.waiting = waiting;
        this.watch = watch;
    }

    /** A task that became ready with the event is not meant; its own run knows about the others in the same use case. */
    @Override
    public Runnable hear(List<AppendedEvent> events, RoundTrip trip) {
        Map<Instant, Set<String>> keys = new LinkedHashMap<>();
        for (AppendedEvent each : events) {
            keys.computeIfAbsent(each.event().time(), _ -> new LinkedHashSet<>())
                    .addAll(WaitKeys.of(each.event(), each.runId()));
        }
        // facts of one use case have one instant
        List<RoundTrip.Answer<List<WaitingQuery.Waiting>>> found = new ArrayList<>();
        keys.forEach((time, ofInstant) -> {
            if (!ofInstant.isEmpty()) {
                found.add(waiting.before(trip, time, ofInstant));
            }
        });
        return () -> found.forEach(some -> some.get().forEach(each -> watch.happened(each.task(), each.since())));
    }
}
