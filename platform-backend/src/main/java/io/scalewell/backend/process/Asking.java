package io.scalewell.backend.process;

import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessKey;
import java.util.List;

/**
 * A published version that its readers acknowledge: its own publication asked for it, or that of a version before.
 *
 * @param newest the version that is worked by
 * @param since the last version whose publication asked
 * @param asked of whom
 */
record Asking(VersionId newest, ProcessKey key, String name, int since, List<Assignee> asked) {

    Asking {
        asked = List.copyOf(asked);
    }
}
