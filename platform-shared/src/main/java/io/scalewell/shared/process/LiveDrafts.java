package io.scalewell.shared.process;

import io.scalewell.shared.identity.MemberId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets those who have a draft open see one another and what they save, on whatever node, within a second. */
public interface LiveDrafts {

    /**
     * Takes a seat at the draft of a process until it is closed. The listener is called on a thread of the platform and must be
     * quick. Hints may be missing after a lost connection, so it reads the draft again rather than adding changes up.
     */
    Seat open(ProcessKey key, Listener listener);

    /** Somebody who has the draft open. */
    interface Seat extends AutoCloseable {

        /** Tells the others at which step one is; null for none. */
        void at(@Nullable String step);

        @Override
        void close();
    }

    /** Hears of the others. */
    interface Listener {

        /**
         * A draft was saved, by whomever.
         *
         * @param revision of the draft after it; 0 when drafts may have been saved unheard
         */
        void saved(long revision);

        /** Who else has the draft open now. */
        void present(List<Editor> others);
    }

    /**
     * Somebody else at the draft.
     *
     * @param seat tells two windows of one member apart
     * @param step key of the step that member is at
     */
    record Editor(String seat, MemberId member, @Nullable String step) {}
}
