package io.scalewell.backend.integration.outbound;

import io.scalewell.shared.tenancy.OrganizationId;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pools in use, one for each organization and origin; the long unused are given up. */
final class Pools implements AutoCloseable {

    private static final int MOST = 300;
    private static final Duration IDLE = Duration.ofMinutes(1);

    private final Map<Key, Pool> pools = new LinkedHashMap<>(16, 0.75f, true);
    private final HostLookup lookup;
    private final AddressGuard guard;

    Pools(HostLookup lookup, AddressGuard guard) {
        this.lookup = lookup;
        this.guard = guard;
    }

    /** A pool that the caller has entered and must leave. */
    synchronized Pool enter(OrganizationId organization, Origin origin) {
        Pool pool = pools.computeIfAbsent(
                new Key(organization, origin), key -> new Pool(new GuardedResolver(lookup, guard, origin.port())));
        if (!pool.enter()) {
            throw new IllegalStateException("The pool is closed");
        }
        giveUpOld();
        return pool;
    }

    private void giveUpOld() {
        Iterator<Pool> eldestFirst = pools.values().iterator();
        while (eldestFirst.hasNext()) {
            Pool pool = eldestFirst.next();
            if (pools.size() <= MOST && !pool.isIdleFor(IDLE)) {
                return;
            }
            eldestFirst.remove();
            pool.giveUp();
        }
    }

    @Override
    public synchronized void close() {
        pools.values().forEach(Pool::giveUp);
        pools.clear();
    }

    private record Key(OrganizationId organization, Origin origin) {}
}
