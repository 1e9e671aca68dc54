package io.scalewell.backend.automation.kind;

import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What starts an automation. Every trigger is an event of the log in the end: the match is a comparison of keys, so it is one indexed
 * statement in the transaction of the event, however many automations there are.
 */
public interface TriggerKind<S extends Record> extends Kind<S> {

    /** The key that the automation listens to, 120 characters at most. */
    String listensTo(AutomationKey automation, S settings);

    /** The keys of this kind that an event calls; empty when it is none of its business. */
    List<String> keysOf(Event event);

    /** The type of event that it waits for. */
    EventType eventType(S settings);

    /** Data of a made-up event to try the automation on, when there is no real one. */
    default Map<String, Object> sampleData(S settings) {
        return Map.of();
    }

    /**
     * Called in the transaction that saved, enabled or disabled the automation, to keep what the trigger needs outside it, such as a
     * schedule or an address.
     *
     * @return a secret to show this once, or null
     */
    default @Nullable String saved(Owner owner, S settings) {
        return null;
    }

    /** The address that others call, or null when there is none. */
    default @Nullable String address(UUID automationId) {
        return null;
    }

    /** The next nominal instant, or null when there is none. */
    default java.time.@Nullable Instant nextAt(UUID automationId) {
        return null;
    }

    /** Called when another kind of trigger takes its place. */
    default void removed(UUID automationId) {}

    /** The automation that a trigger belongs to. */
    record Owner(UUID automationId, AutomationKey key, boolean enabled) {}
}
