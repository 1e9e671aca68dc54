package io.scalewell.shared.run;

import io.scalewell.shared.identity.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A remark on a run or on one of its tasks; text is Markdown, {@code @name@example} mentions a member by e-mail address. */
public record Comment(
        CommentId id, @Nullable TaskId task, @Nullable MemberId author, String authorName, String text, Instant at) {}
