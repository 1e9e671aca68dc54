package io.scalewell.shared.process.publication;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish to publish the draft of a regulated process, on which a second person decides.
 *
 * @param draftRevision the only state of the draft that it is about
 * @param basedOn number of the version that the draft would follow; null for the first
 * @param decidedBy name of whoever approved, rejected, withdrew or changed the draft
 * @param reason of a rejection
 * @param version number of the version that came of it
 * @param mayDecide whether the caller may approve or reject it: one may who neither asked nor changed the draft last
 */
public record PublicationRequest(
        RequestId id,
        ProcessKey process,
        String processName,
        RequestState state,
        long draftRevision,
        @Nullable Integer basedOn,
        String changeNote,
        @Nullable Verdict verdict,
        List<Assignee> acknowledge,
        MemberId requester,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Integer version,
        boolean mayDecide) {

    public PublicationRequest {
        acknowledge = List.copyOf(acknowledge);
    }
}
