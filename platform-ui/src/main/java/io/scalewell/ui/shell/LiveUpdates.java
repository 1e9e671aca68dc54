package io.scalewell.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.event.LiveEvents.Subscription;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an open screen up to date. While the component is attached, events that concern it make it read its state again; events
 * that come close together count as one.
 */
public final class LiveUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);
    private static final Executor SOON = CompletableFuture.delayedExecutor(120, TimeUnit.MILLISECONDS);

    private final Component component;
    private final LiveEvents events;
    private final Predicate<Event> concerns;
    private final Runnable refresh;
    private final AtomicBoolean pending = new AtomicBoolean();

    private LiveUpdates(Component component, LiveEvents events, Predicate<Event> concerns, Runnable refresh) {
        this.component = component;
        this.events = events;
        this.concerns = concerns;
        this.refresh = refresh;
    }

    /** Follows for as long as the component is on a screen. The predicate is called on a foreign thread and must be quick. */
    public static void follow(Component component, LiveEvents events, Predicate<Event> concerns, Runnable refresh) {
        var updates = new LiveUpdates(component, events, concerns, refresh);
        component.addAttachListener(attached -> {
            var subscription = updates.subscribe(attached.getUI());
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                subscription.close();
            });
        });
    }

    private Subscription subscribe(UI ui) {
        return events.subscribe(event -> {
            if (concerns.test(event) && pending.compareAndSet(false, true)) {
                SOON.execute(() -> push(ui));
            }
        });
    }

    private void push(UI ui) {
        try {
            var _ = ui.access(() -> {
                pending.set(false);
                if (component.isAttached()) {
                    refresh.run();
                }
            });
        } catch (UIDetachedException closed) {
            LOG.debug("The screen was closed before it could be updated", closed);
        }
    }
}
