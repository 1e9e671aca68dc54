package io.scalewell.backend.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wish for durable work.
 *
 * @param kind names the {@link JobHandler}
 * @param payload plain JSON values
 * @param serialKey jobs of the organization with the same key run one after another in the order they were enqueued
 * @param dueAt not before; null means now
 * @param deadline a run that takes longer is cut
 */
public record NewJob(
        String kind,
        Map<String, Object> payload,
        @Nullable String serialKey,
        @Nullable Instant dueAt,
        int maxAttempts,
        Duration deadline) {

    public static final int DEFAULT_ATTEMPTS = 8;
    public static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(30);

    public static NewJob now(String kind, Map<String, Object> payload) {
        return new NewJob(kind, payload, null, null, DEFAULT_ATTEMPTS, DEFAULT_DEADLINE);
    }

    public NewJob withSerialKey(@Nullable String key) {
        return new NewJob(kind, payload, key, dueAt, maxAttempts, deadline);
    }

    public NewJob dueAt(Instant instant) {
        return new NewJob(kind, payload, serialKey, instant, maxAttempts, deadline);
    }

    public NewJob withDeadline(Duration limit) {
        return new NewJob(kind, payload, serialKey, dueAt, maxAttempts, limit);
    }
}
