package io.scalewell.shared.run;

import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.NotAllowedNow;
import java.util.List;

/**
 * Changes what was said about runs and tasks. Only its author changes a comment, everybody who works may react to it. Whoever reads the
 * run sees that it was changed, and how it read before.
 *
 * <p>All of them throw {@code NotFound} for an unknown comment.
 */
public interface RunComments {

    /**
     * Writes it anew. Members whom only the new text mentions are told.
     *
     * @throws Forbidden for somebody else's comment
     * @throws NotAllowedNow when it was deleted
     */
    Comment edit(CommentId id, String text);

    /** Takes text, former texts and reactions away; that there was a comment stays to be seen. Once more it changes nothing. */
    Comment remove(CommentId id);

    /** Reacts in one way, or no longer; told twice it changes nothing. */
    Comment react(CommentId id, Reaction reaction, boolean on);

    /** How it read, the newest first. */
    List<CommentVersion> versions(CommentId id);
}
