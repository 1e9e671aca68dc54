package io.scalewell.shared.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said when a draft is published. The first version needs no verdict.
 *
 * @param acknowledge who is asked to acknowledge the version: members, teams, roles of the organization or of the process
 * @param number the number that the version is to get; when it is taken meanwhile, nothing is published. Null for the next one
 */
public record Publication(
        @Nullable String changeNote,
        @Nullable Verdict verdict,
        List<Assignee> acknowledge,
        @Nullable Integer number) {

    public Publication {
        acknowledge = Lists.copy(acknowledge);
    }

    /** Asks nobody to acknowledge. */
    public Publication(@Nullable String changeNote, @Nullable Verdict verdict) {
        this(changeNote, verdict, List.of(), null);
    }
}
