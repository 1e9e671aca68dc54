package io.scalewell.backend.run;

import io.scalewell.shared.run.RunKey;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Runs and tasks as expressions see them: plain JSON values. */
public interface RunSnapshots {

    /** {@code key, name, state, process, version, fields, tags, startedAt, completedAt, due, starter}. */
    Optional<Map<String, Object>> run(UUID runId);

    Optional<Map<String, Object>> run(RunKey key);

    /** {@code id, step, title, kind, state, assignee, due, round}. */
    Optional<Map<String, Object>> task(UUID taskId);
}
