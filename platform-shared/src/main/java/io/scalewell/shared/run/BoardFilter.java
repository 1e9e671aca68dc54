package io.scalewell.shared.run;

import io.scalewell.shared.process.ProcessKey;
import org.jspecify.annotations.Nullable;

/**
 * Which open tasks a board shows; null means any.
 *
 * @param process needed when the columns are steps
 * @param overdue only tasks past their due instant
 * @param text part of the name or the key of the run
 */
public record BoardFilter(
        BoardGrouping grouping,
        @Nullable ProcessKey process,
        boolean overdue,
        @Nullable String text) {}
