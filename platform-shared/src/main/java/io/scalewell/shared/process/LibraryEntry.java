package io.scalewell.shared.process;

import org.jspecify.annotations.Nullable;

/**
 * A process in the library.
 *
 * @param favourite whether it is one of the caller's
 */
public record LibraryEntry(ProcessSummary process, @Nullable String purpose, boolean favourite) {}
