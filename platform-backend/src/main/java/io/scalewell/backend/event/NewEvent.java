package io.scalewell.backend.event;

import io.scalewell.shared.event.EventType;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact to append. Organization, actor, time, causation and depth are added by the log.
 *
 * @param data plain JSON values
 */
public record NewEvent(
        EventType type,
        @Nullable UUID processId,
        @Nullable String processKey,
        @Nullable Integer version,
        @Nullable UUID runId,
        @Nullable String runKey,
        @Nullable UUID taskId,
        @Nullable String stepKey,
        Map<String, Object> data) {

    /** A fact that belongs to no process. */
    public static NewEvent of(EventType type, Map<String, Object> data) {
        return new NewEvent(type, null, null, null, null, null, null, null, data);
    }
}
