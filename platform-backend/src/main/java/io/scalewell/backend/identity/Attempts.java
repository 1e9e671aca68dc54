package io.scalewell.backend.identity;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts what may be done so and so often in a minute, by whoever does it. Each node counts for itself and forgets whom it has
 * not seen for longest.
 */
public final class Attempts {

    private static final int MAX_REMEMBERED = 20_000;

    private final int perMinute;
    private final Map<Object, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Bucket> eldest) {
            return size() > MAX_REMEMBERED;
        }
    });

    /** A full minute's worth may be used at once; it comes back evenly. */
    public Attempts(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Counts one attempt, unless there were too many. */
    public Outcome count(Object who) {
        ConsumptionProbe probe = bucket(who).tryConsumeAndReturnRemaining(1);
        return new Outcome(
                probe.isConsumed(),
                perMinute,
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    /** Takes back what was counted: the attempt was a good one. */
    public void forgive(Object who) {
        bucket(who).addTokens(1);
    }

    private Bucket bucket(Object who) {
        return buckets.computeIfAbsent(
                who,
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }

    /**
     * What counting led to.
     *
     * @param retryAfter until the next attempt is possible; zero when this one was
     * @param reset until nothing counts any more
     */
    public record Outcome(boolean allowed, int limit, long remaining, Duration retryAfter, Duration reset) {}
}
