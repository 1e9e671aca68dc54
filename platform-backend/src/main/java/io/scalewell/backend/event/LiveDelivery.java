package io.scalewell.backend.event;

import io.scalewell.shared.event.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The thread that reads noticed events and hands them out, many at once when they come quickly. */
final class LiveDelivery implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveDelivery.class);
    private static final int QUEUE = 10_000;
    private static final int AT_ONCE = 500;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Map<UUID, Followers> followers;
    private final LiveReader reader;
    private final BlockingQueue<EventNotice> notices = new LinkedBlockingQueue<>(QUEUE);
    private volatile boolean behind;
    private @Nullable Thread thread;

    LiveDelivery(Map<UUID, Followers> followers, LiveReader reader) {
        this.followers = followers;
        this.reader = reader;
    }

    void add(EventNotice notice) {
        if (!notices.offer(notice)) {
            behind = true;
        }
    }

    /** Notices may have been missed. */
    void catchUp() {
        behind = true;
    }

    synchronized void start() {
        thread = Thread.ofPlatform().name("scalewell-live-events").daemon().start(this::repeat);
    }

    private void repeat() {
        try {
            while (true) {
                @Nullable EventNotice first = notices.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                try {
                    deliver(first);
                } catch (DataAccessException | TransactionException failure) {
                    LOG.warn("Live events cannot be read now: {}", failure.getMessage());
                    behind = true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver(@Nullable EventNotice first) {
        if (behind) {
            behind = false;
            notices.clear();
            followers
                    .values()
                    .forEach(ofTenant -> ofTenant.tell(reader.since(ofTenant.tenantId(), ofTenant.position())));
            return;
        }
        if (first == null) {
            return;
        }
        List<EventNotice> noticed = new ArrayList<>(List.of(first));
        notices.drainTo(noticed, AT_ONCE);
        noticed.stream()
                .collect(Collectors.groupingBy(
                        EventNotice::tenantId, Collectors.mapping(EventNotice::position, Collectors.toList())))
                .forEach(this::tell);
    }

    private void tell(UUID tenantId, List<Long> positions) {
        Followers ofTenant = followers.get(tenantId);
        if (ofTenant != null) {
            List<Event> events = reader.at(tenantId, positions);
            ofTenant.reached(positions.stream().mapToLong(Long::longValue).max().orElseThrow());
            ofTenant.tell(events);
        }
    }

    @Override
    public synchronized void close() {
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }
}
