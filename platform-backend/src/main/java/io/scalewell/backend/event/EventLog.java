package io.scalewell.backend.event;

import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventId;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The append-only log of the current organization. */
public interface EventLog {

    /**
     * Appends a fact within the caller's transaction, which must exist, and calls every {@link EventListener} before it
     * returns. The actor comes from {@code Callers}, the cause from {@link Cause#CURRENT}.
     */
    AppendedEvent append(NewEvent event);

    /** Like {@link #append(NewEvent)}, for many facts of one use case in their order, at the cost of one. */
    List<AppendedEvent> append(List<NewEvent> events);

    /**
     * Like {@link #append(List)}, in the same round trip as something else.
     *
     * @param alongside adds what writes that which the facts tell of; it is written before any listener acts
     */
    List<AppendedEvent> append(Consumer<RoundTrip> alongside, List<NewEvent> events);

    Optional<Event> find(EventId id);

    /** What happened in a run, newest first. */
    Page<Event> ofRun(UUID runId, PageRequest page);

    /** The newest events of a type, newest first. */
    List<Event> newest(EventType type, @Nullable UUID processId, int limit);
}
