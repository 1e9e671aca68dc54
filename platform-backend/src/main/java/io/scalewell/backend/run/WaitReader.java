package io.scalewell.backend.run;

import io.scalewell.backend.event.AppendedEvent;
import io.scalewell.backend.event.EventListener;
import java.util.List;
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
    public void on(AppendedEvent appended) {
        List<String> keys = WaitKeys.of(appended.event(), appended.runId());
        if (!keys.isEmpty()) {
            waiting.before(appended.event().time(), keys).forEach(each -> watch.happened(each.task(), each.since()));
        }
    }
}
