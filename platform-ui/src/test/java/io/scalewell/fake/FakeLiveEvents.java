package io.scalewell.fake;

import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.LiveEvents;
import java.util.function.Consumer;

/** {@link LiveEvents} in memory: calls on the thread that changed something. */
public final class FakeLiveEvents implements LiveEvents {

    private final FakeWorld world;

    public FakeLiveEvents(FakeWorld world) {
        this.world = world;
    }

    @Override
    public Subscription subscribe(Consumer<Event> listener) {
        world.listeners.add(listener);
        return () -> world.listeners.remove(listener);
    }

    public int subscribers() {
        return world.listeners.size();
    }
}
