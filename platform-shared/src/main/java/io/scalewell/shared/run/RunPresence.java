package io.scalewell.shared.run;

import io.scalewell.shared.identity.MemberId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets those who look at a run see one another, on whatever node, within a second. */
public interface RunPresence {

    /**
     * Is at the run until the seat is closed.
     *
     * @param listener gets who else is there now, on a thread of the platform, and must be quick
     */
    Seat enter(RunKey run, Consumer<List<Visitor>> listener);

    /** Where one is. */
    interface Seat extends AutoCloseable {

        /** Tells the others which step one has open, by its key; null for none. */
        void at(@Nullable String step);

        @Override
        void close();
    }

    /**
     * A window of somebody at the run; one member may have several.
     *
     * @param step key of the step that is open there
     */
    record Visitor(MemberId member, @Nullable String step) {}
}
