package io.scalewell.backend.event;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.nudge.NudgeListener;
import io.scalewell.backend.nudge.Nudges;
import io.scalewell.backend.nudge.Nudges.Listening;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.LiveEvents;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;

/** Hands committed events of all nodes to the listeners on this one. */
@Service
class LiveEventHub implements LiveEvents, NudgeListener, SmartLifecycle {

    private final Callers callers;
    private final LiveReader reader;
    private final Nudges nudges;
    private final Map<UUID, Followers> followers = new ConcurrentHashMap<>();
    private final LiveDelivery delivery;
    private volatile @Nullable Listening listening;

    LiveEventHub(Callers callers, LiveReader reader, Nudges nudges) {
        this.callers = callers;
        this.reader = reader;
        this.nudges = nudges;
        this.delivery = new LiveDelivery(followers, reader);
    }

    @Override
    public Subscription subscribe(Consumer<Event> listener) {
        var caller = callers.current();
        caller.require(Permission.READ);
        UUID tenantId = caller.organization().value();
        LiveSubscription subscription = new LiveSubscription(tenantId, listener, this::remove);
        long position = reader.lastPosition(tenantId);
        followers.compute(tenantId, (_, present) -> {
            Followers ofTenant = present == null ? new Followers(tenantId, position) : present;
            ofTenant.add(subscription);
            return ofTenant;
        });
        return subscription;
    }

    private void remove(LiveSubscription subscription) {
        followers.computeIfPresent(
                subscription.tenantId(), (_, present) -> present.remove(subscription) ? present : null);
    }

    @Override
    public void nudged(String text) {
        EventNotice notice = EventNotice.parse(text);
        if (followers.containsKey(notice.tenantId())) {
            delivery.add(notice);
        }
    }

    @Override
    public void reconnected() {
        delivery.catchUp();
    }

    @Override
    public void start() {
        delivery.start();
        listening = nudges.listen(EventNotice.TOPIC, this);
    }

    @Override
    public void stop() {
        Listening current = listening;
        if (current != null) {
            current.close();
            delivery.close();
            listening = null;
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }
}
