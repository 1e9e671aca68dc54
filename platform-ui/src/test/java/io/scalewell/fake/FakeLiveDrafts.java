package io.scalewell.fake;

import io.scalewell.shared.process.LiveDrafts;
import io.scalewell.shared.process.ProcessKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** {@link LiveDrafts} in memory: calls on the thread of the test, when it says so. */
public final class FakeLiveDrafts implements LiveDrafts {

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final List<@Nullable String> visited = new ArrayList<>();

    @Override
    public Seat open(ProcessKey key, Listener listener) {
        listeners.add(listener);
        return new Seat() {
            @Override
            public void at(@Nullable String step) {
                visited.add(step);
            }

            @Override
            public void close() {
                listeners.remove(listener);
            }
        };
    }

    /** Somebody saved a draft. */
    public void saved(long revision) {
        listeners.forEach(listener -> listener.saved(revision));
    }

    /** These are at the draft, besides whoever listens. */
    public void present(Editor... others) {
        listeners.forEach(listener -> listener.present(List.of(others)));
    }

    public int open() {
        return listeners.size();
    }

    /** The lines that the others were told of. */
    public List<@Nullable String> visited() {
        return visited;
    }
}
