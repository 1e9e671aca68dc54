package io.scalewell.backend.event;

import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.LiveEvents.Subscription;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One listener with a thread and a short queue of its own, so that a slow one delays nobody else. A listener that falls behind
 * loses the oldest events: it reads its state again on any event, so the newest is what it needs.
 */
final class LiveSubscription implements Subscription {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSubscription.class);
    private static final int QUEUE = 256;

    private final UUID tenantId;
    private final Consumer<Event> listener;
    private final Consumer<LiveSubscription> closed;
    private final BlockingQueue<Event> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Thread thread;

    LiveSubscription(UUID tenantId, Consumer<Event> listener, Consumer<LiveSubscription> closed) {
        this.tenantId = tenantId;
        this.listener = listener;
        this.closed = closed;
        this.thread = Thread.ofVirtual().name("live-events-" + tenantId).start(this::deliver);
    }

    UUID tenantId() {
        return tenantId;
    }

    void offer(Event event) {
        while (!queue.offer(event)) {
            queue.poll();
        }
    }

    private void deliver() {
        try {
            while (true) {
                tell(queue.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Event event) {
        try {
            listener.accept(event);
        } catch (RuntimeException failure) {
            LOG.warn("A live listener of organization {} failed on event {}", tenantId, event.id(), failure);
        }
    }

    @Override
    public void close() {
        closed.accept(this);
        thread.interrupt();
    }
}
