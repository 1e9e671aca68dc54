package io.scalewell.shared.run;

import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.process.ProcessKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of runs.
 *
 * @param starter the name of the member; of the platform when nobody is behind it
 * @param startedBy {@code GUEST} when it came in by a public form
 * @param done number of completed and skipped tasks
 * @param total number of all tasks
 * @param current titles of the open tasks
 */
public record RunSummary(
        RunKey key,
        String name,
        ProcessKey process,
        String processName,
        int version,
        RunState state,
        String starter,
        ActorKind startedBy,
        Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Instant due,
        int done,
        int total,
        List<String> current) {}
