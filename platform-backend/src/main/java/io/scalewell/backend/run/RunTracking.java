package io.scalewell.backend.run;

import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be said of a run to somebody who is no member: no person, no comment, no value. Called within a transaction. */
public interface RunTracking {

    Optional<UUID> findId(RunKey key);

    Tracked get(UUID runId);

    /** From start to end of the runs that were completed last; empty while they are too few to say anything. */
    Optional<Typical> typical(UUID processId);

    /** @param endedAt null while it runs */
    record Tracked(
            RunKey key,
            RunState state,
            Instant startedAt,
            @Nullable Instant endedAt,
            List<StageDone> stages) {}

    /** @param title may be blank; @param done of the tasks, skipped ones included */
    record StageDone(String title, int done, int total) {}

    /** Half of the runs took no longer than the median, 85 of 100 no longer than P85. */
    record Typical(Duration median, Duration p85) {}
}
