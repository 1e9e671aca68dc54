package io.scalewell.backend.event;

import io.scalewell.backend.tenancy.RoundTrip;
import java.util.List;

/**
 * Reacts to facts in the transaction that appends them: what it writes is committed with the fact or not at all. Must be quick
 * and must not call the outside; work that may fail or wait becomes a job. An exception undoes the whole use case.
 */
public interface EventListener {

    /**
     * Called right before the facts are written.
     *
     * @param events appended together, in their order
     * @param trip in which they are written; what is asked along costs no time of its own
     * @return what is done when they are written and the questions are answered
     */
    Runnable hear(List<AppendedEvent> events, RoundTrip trip);
}
