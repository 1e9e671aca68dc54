package io.scalewell.shared.run;

import io.scalewell.shared.identity.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a run or on one of its tasks; text is Markdown, {@code @name@example} mentions a member by e-mail address.
 *
 * @param text empty when it was deleted
 * @param editedAt when its author last changed it, or null
 * @param deleted whether its author has taken it back
 */
public record Comment(
        CommentId id,
        @Nullable TaskId task,
        @Nullable MemberId author,
        String authorName,
        String text,
        Instant at,
        @Nullable Instant editedAt,
        boolean deleted,
        List<CommentReaction> reactions) {

    public Comment {
        reactions = List.copyOf(reactions);
    }

    /** One that has just been said. */
    public static Comment said(
            CommentId id,
            @Nullable TaskId task,
            @Nullable MemberId author,
            String authorName,
            String text,
            Instant at) {
        return new Comment(id, task, author, authorName, text, at, null, false, List.of());
    }
}
