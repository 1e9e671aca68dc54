package io.scalewell.backend.event;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what a notice speaks of, in the scope of its organization. */
@Component
class LiveReader {

    private static final int MOST = 200;

    /** Positions are given before the commit: an event a little lower than the last one seen may be newer. */
    private static final long MARGIN = 500;

    private final EventQuery query;
    private final TransactionTemplate transaction;

    LiveReader(EventQuery query, PlatformTransactionManager manager) {
        this.query = query;
        this.transaction = new TransactionTemplate(manager);
        this.transaction.setReadOnly(true);
    }

    List<Event> at(UUID tenantId, Collection<Long> positions) {
        return within(tenantId, () -> query.at(tenantId, positions));
    }

    /** What may have been missed since a position; may repeat what was seen. */
    List<Event> since(UUID tenantId, long position) {
        return within(tenantId, () -> query.newestAfter(tenantId, position - MARGIN, MOST));
    }

    /** By position: what came after one. */
    SortedMap<Long, Event> after(UUID tenantId, long position) {
        return within(tenantId, () -> query.after(tenantId, position, MOST));
    }

    long lastPosition(UUID tenantId) {
        return within(tenantId, () -> query.lastPosition(tenantId));
    }

    private <T> T within(UUID tenantId, Supplier<T> work) {
        return TenantScope.call(tenantId, () -> transaction.execute(_ -> work.get()));
    }
}
