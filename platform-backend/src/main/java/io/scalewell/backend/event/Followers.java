package io.scalewell.backend.event;

import io.scalewell.shared.event.Event;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** The live listeners of one organization on this node, and how far they have been told. */
final class Followers {

    private static final int MOST_REMEMBERED = 1_000;

    private final UUID tenantId;
    private final List<LiveSubscription> subscriptions = new CopyOnWriteArrayList<>();
    private final Set<Long> foundBeforeNoticed = new LinkedHashSet<>();
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

    /** Tells of events that no notice has spoken of; those that come yet say nothing new. Called by the one thread that delivers. */
    void tellUnnoticed(SortedMap<Long, Event> events) {
        if (events.isEmpty()) {
            return;
        }
        foundBeforeNoticed.addAll(events.keySet());
        var oldest = foundBeforeNoticed.iterator();
        while (foundBeforeNoticed.size() > MOST_REMEMBERED) {
            oldest.next();
            oldest.remove();
        }
        reached(events.lastKey());
        tell(List.copyOf(events.values()));
    }

    /** Those of the noticed positions that have not been told of. Called by the one thread that delivers. */
    List<Long> untold(List<Long> noticed) {
        return noticed.stream().filter(each -> !foundBeforeNoticed.remove(each)).toList();
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
