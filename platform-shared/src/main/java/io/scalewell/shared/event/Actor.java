package io.scalewell.shared.event;

import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param id of the member (also for {@link ActorKind#TOKEN}: the token's member), the key of the automation, or null for the system
 */
public record Actor(ActorKind kind, @Nullable String id) {

    public static final Actor SYSTEM = new Actor(ActorKind.SYSTEM, null);
}
