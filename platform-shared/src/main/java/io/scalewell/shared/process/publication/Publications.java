package io.scalewell.shared.process.publication;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Publishes drafts, for a regulated process with the agreement of a second person. Reading is for every member; the rest needs
 * {@code MANAGER} or {@code ADMIN} and, for a token, the scope {@code DESIGN}.
 */
public interface Publications {

    /**
     * Publishes the draft, or asks for it where the process is regulated: by the draft or by the published version, so that ending
     * that is subject to approval too.
     */
    Outcome publish(ProcessKey key, Publication publication);

    /** Whom it would affect to publish the draft as it is. */
    Affected affected(ProcessKey key);

    /** The newest first; null means any. */
    Page<PublicationRequest> requests(@Nullable ProcessKey process, @Nullable RequestState state, PageRequest page);

    PublicationRequest request(RequestId id);

    /**
     * Agrees, which publishes the draft at once. Whoever asked or changed the draft last is {@code Forbidden}; a request that is no
     * longer open is {@code NotAllowedNow}.
     */
    PublicationRequest approve(RequestId id);

    /** @param reason 1 to 2,000 characters */
    PublicationRequest reject(RequestId id, String reason);

    /** Takes a request back. Only whoever asked can. */
    PublicationRequest withdraw(RequestId id);
}
