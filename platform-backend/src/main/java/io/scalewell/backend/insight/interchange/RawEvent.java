package io.scalewell.backend.insight.interchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as a log has it.
 *
 * @param at when it happened
 * @param started when its activity began, where the log says so in the same place
 * @param transition of its activity's life, such as start or complete
 */
public record RawEvent(
        String activity,
        Instant at,
        @Nullable Instant started,
        @Nullable String transition,
        @Nullable String resource) {}
