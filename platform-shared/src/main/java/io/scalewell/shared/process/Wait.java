package io.scalewell.shared.process;

import org.jspecify.annotations.Nullable;

/**
 * What a step of kind {@code WAIT} waits for: exactly one of a time, a field and an event.
 *
 * @param until a due rule such as {@code P2D after previous}
 * @param field key of a field: of type {@code DATE} or {@code DATETIME} the step goes on at that instant, of any other as soon as
 *     there is a value
 * @param event type of an event such as {@code run.completed}; it has to happen after the step became ready
 * @param process for an event: key of the process it has to come from; null for an event of the run itself
 */
public record Wait(
        @Nullable String until,
        @Nullable String field,
        @Nullable String event,
        @Nullable String process) {

    /** For a time relative to something. */
    public static Wait until(String rule) {
        return new Wait(rule, null, null, null);
    }

    /** For a field. */
    public static Wait forField(String key) {
        return new Wait(null, key, null, null);
    }

    /** For an event of the run itself. */
    public static Wait forEvent(String type) {
        return new Wait(null, null, type, null);
    }
}
