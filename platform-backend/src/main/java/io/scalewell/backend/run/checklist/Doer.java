package io.scalewell.backend.run.checklist;

import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on a task.
 *
 * @param member the person; null when an automation or the platform acts, whoever owns it
 */
public record Doer(@Nullable MemberId member, ActorKind kind) {

    /** What goes on by itself. */
    public static final Doer PLATFORM = new Doer(null, ActorKind.SYSTEM);

    public Doer {
        member = kind == ActorKind.MEMBER || kind == ActorKind.TOKEN ? member : null;
    }

    boolean isPerson() {
        return member != null;
    }
}
