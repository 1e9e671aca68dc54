package io.scalewell.backend.run.checklist;

import io.scalewell.backend.calendar.DueAnchor;
import io.scalewell.shared.process.Step;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a checklist asks of the world. */
public interface Surroundings {

    /** The same instant throughout one use case. */
    Instant now();

    Doer doer();

    /** Why a step is left out now that its turn has come; null when it is not. */
    @Nullable
    String reasonToSkip(Step step);

    /** Who gets a task that becomes ready, where the step's rule could not say before; else the present assignment. */
    Assignment assignment(Step step, Assignment present);

    /** Who gets work that is meant for somebody, who may be away. */
    Presence present(Assignment whose);

    /** Who is asked by an approval with a list of approvers, in its order. */
    List<Assignment> approvers(Step step);

    /**
     * When the wait of a step is over: now or earlier when it is, a later instant when that is known, else null. Events are not its
     * business.
     *
     * @param anchors the instant of an anchor, or null
     */
    @Nullable
    Instant wakesAt(Step step, Function<DueAnchor, @Nullable Instant> anchors);

    /**
     * When a step is due, or null when it has no due rule or its anchor has not happened.
     *
     * @param anchors the instant of an anchor, or null
     */
    @Nullable
    Instant due(Step step, Function<DueAnchor, @Nullable Instant> anchors);
}
