package io.scalewell.shared.run;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a task: a member or a team; without either it is nobody's.
 *
 * @param note at most 2,000 characters; becomes a comment on the task; may be null
 */
public record HandOver(
        @Nullable MemberId member,
        @Nullable TeamId team,
        @Nullable String note) {}
