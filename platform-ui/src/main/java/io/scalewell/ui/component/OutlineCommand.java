package io.scalewell.ui.component;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of a line.
 *
 * @param command {@code details} everything about it, {@code chip} the part that a chip is about, {@code map} the other view,
 *     {@code automate} a new automation that does the step
 * @param kind the part, for a chip; the action of the new automation
 */
public record OutlineCommand(
        String command, String key, @Nullable String kind) {}
