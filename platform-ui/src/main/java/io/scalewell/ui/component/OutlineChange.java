package io.scalewell.ui.component;

import java.util.List;

/**
 * The whole checklist as it was typed.
 *
 * @param rev one more than the revision it was built on; {@link Outline#confirm} takes it back
 */
public record OutlineChange(long rev, List<OutlineLine> lines) {

    /** Most lines the editor lets anybody type. */
    public static final int MAX_LINES = 1000;

    public OutlineChange {
        lines = List.copyOf(lines);
        if (lines.size() > MAX_LINES) {
            throw new IllegalArgumentException("A checklist has at most %d lines".formatted(MAX_LINES));
        }
    }
}
