package io.scalewell.backend.event;

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

    /** A node that ends right after a commit sends no notice of it. */
    private static final long LOOK_EVERY = Duration.ofSeconds(5).toNanos();

    private final Map<UUID, Followers> followers;
    private final LiveReader reader;
    private final BlockingQueue<EventNotice> notices = new LinkedBlockingQueue<>(QUEUE);
    private volatile boolean behind;
    private long looked = System.nanoTime();
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
                    look();
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

    /** Finds what no notice spoke of. */
    private void look() {
        if (System.nanoTime() - looked > LOOK_EVERY) {
            looked = System.nanoTime();
            followers
                    .values()
                    .forEach(
                            ofTenant -> ofTenant.tellUnnoticed(reader.after(ofTenant.tenantId(), ofTenant.position())));
        }
    }

    private void tell(UUID tenantId, List<Long> positions) {
        Followers ofTenant = followers.get(tenantId);
        if (ofTenant != null) {
            List<Long> untold = ofTenant.untold(positions);
            if (!untold.isEmpty()) {
                ofTenant.tell(reader.at(tenantId, untold));
            }
            ofTenant.reached(positions.stream().mapToLong(Long::longValue).max().orElseThrow());
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
