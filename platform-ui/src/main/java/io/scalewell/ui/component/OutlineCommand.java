package io.scalewell.ui.component;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of a line.
 *
 * @param command {@code @} assign, {@code !} due rule, {@code /} menu, {@code describe} instructions, {@code chip} a chip was pressed
 * @param kind of the pressed chip
 */
public record OutlineCommand(
        String command, String key, @Nullable String kind) {}
