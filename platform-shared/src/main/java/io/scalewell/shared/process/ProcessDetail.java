package io.scalewell.shared.process;

import org.jspecify.annotations.Nullable;

/**
 * One process with its draft and its newest published version.
 *
 * @param draftRevision counts the changes of the draft; given back as {@code If-Match} when replacing it
 */
public record ProcessDetail(
        ProcessSummary summary,
        ProcessDefinition draft,
        long draftRevision,
        @Nullable ProcessVersion published) {}
