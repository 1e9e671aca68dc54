package io.scalewell.backend.run.history;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One pass of work through a task of a completed run.
 *
 * @param member who did it; null for an automation
 * @param blocked within started and completed
 * @param rejected whether it ended in a rejection
 */
public record Round(
        UUID run,
        String step,
        @Nullable UUID member,
        Instant readyAt,
        Instant startedAt,
        Instant completedAt,
        Duration touch,
        Duration blocked,
        boolean rejected) {}
