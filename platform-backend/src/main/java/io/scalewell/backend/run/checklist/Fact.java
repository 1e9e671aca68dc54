package io.scalewell.backend.run.checklist;

import io.scalewell.shared.event.EventType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and has to be told to the event log.
 *
 * @param task as it was right after it; null for a fact of the run
 */
public record Fact(EventType type, @Nullable Task task, Map<String, Object> data) {}
