package io.scalewell.fake;

import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunPresence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@link RunPresence} in memory: calls on the thread of the test, when it says so. */
public final class FakeRunPresence implements RunPresence {

    private final List<Consumer<List<Visitor>>> listeners = new CopyOnWriteArrayList<>();
    private final List<@Nullable String> visited = new ArrayList<>();

    @Override
    public Seat enter(RunKey run, Consumer<List<Visitor>> listener) {
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

    /** How many look at runs now. */
    public int present() {
        return listeners.size();
    }

    /** The steps that the others were told of. */
    public List<@Nullable String> visited() {
        return visited;
    }
}
