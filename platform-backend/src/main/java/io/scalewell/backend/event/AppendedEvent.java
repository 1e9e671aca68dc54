package io.scalewell.backend.event;

import io.scalewell.shared.event.Event;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event of the log with the ids that its readers join by. */
public record AppendedEvent(
        Event event, @Nullable UUID processId, @Nullable UUID runId) {}
