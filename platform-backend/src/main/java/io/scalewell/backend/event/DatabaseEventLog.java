package io.scalewell.backend.event;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.nudge.Nudges;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventId;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.tenancy.OrganizationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class DatabaseEventLog implements EventLog {

    private static final int LARGEST_DATA = 1024 * 1024;
    private static final int MOST = 1_000;

    private final DSLContext db;
    private final TenantScope tenant;
    private final Callers callers;
    private final DatabaseClock clock;
    private final EventRepository events;
    private final EventQuery query;
    private final EventRows rows;
    private final Nudges nudges;
    private final ObjectProvider<EventListener> listeners;

    /** @param listeners found when the first event is appended, since they may need the log themselves */
    DatabaseEventLog(
            DSLContext db,
            TenantScope tenant,
            Callers callers,
            DatabaseClock clock,
            EventRepository events,
            EventQuery query,
            EventRows rows,
            Nudges nudges,
            ObjectProvider<EventListener> listeners) {
        this.db = db;
        this.tenant = tenant;
        this.callers = callers;
        this.clock = clock;
        this.events = events;
        this.query = query;
        this.rows = rows;
        this.nudges = nudges;
        this.listeners = listeners;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public AppendedEvent append(NewEvent event) {
        return append(List.of(event)).getFirst();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<AppendedEvent> append(List<NewEvent> events) {
        return append(_ -> {}, events);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<AppendedEvent> append(Consumer<RoundTrip> alongside, List<NewEvent> wishes) {
        List<AppendedEvent> appended = new ArrayList<>();
        List<JSON> data = new ArrayList<>();
        for (NewEvent wish : wishes) {
            JSON text = checked(rows.write(wish.data()));
            data.add(text);
            appended.add(new AppendedEvent(event(wish, text), wish.processId(), wish.runId()));
        }
        RoundTrip trip = new RoundTrip(db);
        List<RoundTrip.Answer<List<Long>>> positions = events.insert(trip, appended, data);
        alongside.accept(trip);
        List<Runnable> reactions = appended.isEmpty()
                ? List.of()
                : listeners
                        .orderedStream()
                        .map(listener -> listener.hear(appended, trip))
                        .toList();
        trip.go();
        for (RoundTrip.Answer<List<Long>> some : positions) {
            some.get().forEach(this::sendNotice);
        }
        reactions.forEach(Runnable::run);
        return appended;
    }

    private void sendNotice(long position) {
        nudges.send(EventNotice.TOPIC, new EventNotice(tenant.get(), position).text());
    }

    private static JSON checked(JSON data) {
        if (data.data().length() > LARGEST_DATA) {
            throw new IllegalArgumentException("data must have at most " + LARGEST_DATA + " characters, not "
                    + data.data().length());
        }
        return data;
    }

    private Event event(NewEvent wish, JSON data) {
        @Nullable Cause cause = Cause.CURRENT.isBound() ? Cause.CURRENT.get() : null;
        return new Event(
                new EventId(Ids.at(clock.now())),
                wish.type(),
                clock.now(),
                new OrganizationId(tenant.get()),
                EventRows.map(wish.processKey(), ProcessKey::new),
                wish.version(),
                EventRows.map(wish.runKey(), RunKey::new),
                EventRows.map(wish.taskId(), TaskId::new),
                wish.stepKey(),
                callers.current().actor(),
                cause == null ? null : cause.event(),
                cause == null ? 0 : cause.depth(),
                rows.read(data));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Event> find(EventId id) {
        return query.find(tenant.get(), id);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Event> ofRun(UUID runId, PageRequest page) {
        return query.ofRun(tenant.get(), runId, page);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Event> newest(EventType type, @Nullable UUID processId, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST + ", not " + limit);
        }
        return query.newest(tenant.get(), type, processId, limit);
    }
}
