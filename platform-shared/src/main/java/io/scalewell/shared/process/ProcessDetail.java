package io.scalewell.shared.process;

import org.jspecify.annotations.Nullable;

/**
 * One process with its draft and its newest published version.
 *
 * @param lastReview when somebody last found that it still holds, since it was published
 * @param draftRevision counts the changes of the draft; given back as {@code If-Match} when replacing it
 */
public record ProcessDetail(
        ProcessSummary summary,
        ProcessDefinition draft,
        long draftRevision,
        @Nullable ProcessVersion published,
        @Nullable ProcessReview lastReview) {}
