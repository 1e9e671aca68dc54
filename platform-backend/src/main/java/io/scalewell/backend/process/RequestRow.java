package io.scalewell.backend.process;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.process.publication.RequestState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A publication request as it is stored, as far as deciding on it needs. */
record RequestRow(
        UUID id,
        UUID processId,
        RequestState state,
        long draftRevision,
        String changeNote,
        @Nullable Verdict verdict,
        List<Assignee> acknowledge,
        MemberId requester) {

    Publication publication() {
        return new Publication(changeNote, verdict, acknowledge, null);
    }
}
