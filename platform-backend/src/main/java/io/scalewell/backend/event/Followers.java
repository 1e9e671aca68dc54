package io.scalewell.backend.event;

import io.scalewell.shared.event.Event;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** The live listeners of one organization on this node, and how far they have been told. */
final class Followers {

    private final UUID tenantId;
    private final List<LiveSubscription> subscriptions = new CopyOnWriteArrayList<>();
    private volatile long position;

    /** @param position of the newest event when the first listener came */
    Followers(UUID tenantId, long position) {
        this.tenantId = tenantId;
        this.position = position;
    }

    UUID tenantId() {
        return tenantId;
    }

    long position() {
        return position;
    }

    void reached(long newest) {
        position = Math.max(position, newest);
    }

    void add(LiveSubscription subscription) {
        subscriptions.add(subscription);
    }

    /** Answers whether others are left. */
    boolean remove(LiveSubscription subscription) {
        subscriptions.remove(subscription);
        return !subscriptions.isEmpty();
    }

    void tell(List<Event> events) {
        subscriptions.forEach(subscription -> events.forEach(subscription::offer));
    }
}
