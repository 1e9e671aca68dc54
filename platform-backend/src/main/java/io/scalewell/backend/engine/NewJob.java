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
 * @param serialKey jobs of the organization with the same key run one after another in the order they were enqueued: one that is
 *     tried again holds up the later ones of its key until it has succeeded or is dead (P6)
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
    public static final Duration LONGEST_DEADLINE = Duration.ofMinutes(15);

    public NewJob {
        if (kind.isBlank() || kind.length() > 60) {
            throw new IllegalArgumentException("kind must have 1 to 60 characters, not " + kind.length());
        }
        if (serialKey != null && serialKey.length() > 200) {
            throw new IllegalArgumentException("serialKey must have at most 200 characters, not " + serialKey.length());
        }
        if (maxAttempts < 1 || maxAttempts > 100) {
            throw new IllegalArgumentException("maxAttempts must be 1 to 100, not " + maxAttempts);
        }
        if (!deadline.isPositive() || deadline.compareTo(LONGEST_DEADLINE) > 0) {
            throw new IllegalArgumentException("deadline must be at most " + LONGEST_DEADLINE + ", not " + deadline);
        }
    }

    public static NewJob now(String kind, Map<String, Object> payload) {
        return new NewJob(kind, payload, null, null, DEFAULT_ATTEMPTS, DEFAULT_DEADLINE);
    }

    public NewJob withSerialKey(@Nullable String key) {
        return new NewJob(kind, payload, key, dueAt, maxAttempts, deadline);
    }

    public NewJob dueAt(Instant instant) {
        return new NewJob(kind, payload, serialKey, instant, maxAttempts, deadline);
    }

    public NewJob withMaxAttempts(int most) {
        return new NewJob(kind, payload, serialKey, dueAt, most, deadline);
    }

    public NewJob withDeadline(Duration limit) {
        return new NewJob(kind, payload, serialKey, dueAt, maxAttempts, limit);
    }
}
