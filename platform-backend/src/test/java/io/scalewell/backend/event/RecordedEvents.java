package io.scalewell.backend.event;

import io.scalewell.backend.tenancy.RoundTrip;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** A listener that remembers, and refuses what a test marks as refused. */
@Component
class RecordedEvents implements EventListener {

    static final String REFUSED = "refused";

    private final Map<UUID, List<AppendedEvent>> byTenant = new ConcurrentHashMap<>();

    List<AppendedEvent> of(UUID tenantId) {
        return byTenant.computeIfAbsent(tenantId, _ -> new CopyOnWriteArrayList<>());
    }

    @Override
    public Runnable hear(List<AppendedEvent> events, RoundTrip trip) {
        return () -> events.forEach(this::on);
    }

    private void on(AppendedEvent event) {
        if (event.event().data().containsKey(REFUSED)) {
            throw new IllegalStateException(REFUSED);
        }
        of(event.event().organization().value()).add(event);
    }
}
