package io.scalewell.backend.engine;

import io.scalewell.shared.problem.Overloaded;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Bounds how many jobs of an organization wait (P11). Counting costs more the more there are, so a count is used for a second
 * and this node's own additions are added to it: the limit is met within what the other nodes add in that second.
 */
@Component
class QueueLimit {

    private static final Duration VALID = Duration.ofSeconds(1);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);
    private static final int REMEMBERED = 10_000;

    private final JobRepository jobs;
    private final int limit;
    private final Map<UUID, Count> counts = new ConcurrentHashMap<>();

    QueueLimit(JobRepository jobs, EngineProperties properties) {
        this.jobs = jobs;
        this.limit = properties.queueLimit();
    }

    /** Throws {@link Overloaded} when no further job may wait. */
    void requirePlace(UUID tenantId) {
        Count count = counts.get(tenantId);
        if (count == null || count.isOld()) {
            if (counts.size() > REMEMBERED) {
                counts.values().removeIf(Count::isOld);
            }
            count = new Count(jobs.countQueued(tenantId, limit + 1), System.nanoTime());
        }
        if (count.waiting >= limit) {
            counts.put(tenantId, count);
            throw new Overloaded(Message.of("limit.queue"), RETRY_AFTER);
        }
        counts.put(tenantId, new Count(count.waiting + 1, count.nanos));
    }

    private record Count(int waiting, long nanos) {

        boolean isOld() {
            return System.nanoTime() - nanos > VALID.toNanos();
        }
    }
}
