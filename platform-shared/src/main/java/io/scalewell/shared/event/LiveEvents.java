package io.scalewell.shared.event;

import java.util.function.Consumer;

/** Lets an open screen follow what happens in its organization, on whatever node, within a second. */
public interface LiveEvents {

    /**
     * Calls the listener for each event of the caller's organization from now on, in order of commit as far as this node
     * saw it, on a thread of the platform: the listener must be quick and must not block. After a lost connection events
     * may be missing, so a screen reads its state again rather than adding events up.
     */
    Subscription subscribe(Consumer<Event> listener);

    /** Ends the calls. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
