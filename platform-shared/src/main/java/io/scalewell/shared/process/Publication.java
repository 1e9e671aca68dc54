package io.scalewell.shared.process;

import org.jspecify.annotations.Nullable;

/** What is said when a draft is published. The first version needs no verdict. */
public record Publication(
        @Nullable String changeNote, @Nullable Verdict verdict) {}
