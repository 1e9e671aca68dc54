package io.scalewell.backend.event;

import io.scalewell.shared.event.EventId;

/**
 * What led to the facts that are being appended.
 *
 * @param event the event that an automation reacted to
 * @param depth of the events caused: that of the cause plus one; 16 at most (P12)
 */
public record Cause(EventId event, int depth) {

    public static final int MAX_DEPTH = 16;

    /** Bound while an automation acts. */
    public static final ScopedValue<Cause> CURRENT = ScopedValue.newInstance();

    public Cause {
        if (depth < 1 || depth > MAX_DEPTH) {
            throw new IllegalArgumentException("A chain of automations has depth 1 to " + MAX_DEPTH + ", not " + depth);
        }
    }
}
