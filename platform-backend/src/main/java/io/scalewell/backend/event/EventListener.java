package io.scalewell.backend.event;

/**
 * Reacts to facts in the transaction that appends them: what it writes is committed with the fact or not at all. Must be quick
 * and must not call the outside; work that may fail or wait becomes a job. An exception undoes the whole use case.
 */
public interface EventListener {

    void on(AppendedEvent event);
}
