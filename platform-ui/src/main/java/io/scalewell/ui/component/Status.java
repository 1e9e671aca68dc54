package io.scalewell.ui.component;

import java.util.Locale;

/** The six meanings a state can have to a reader; each has its colour and its glyph. */
public enum Status {
    NEUTRAL,
    INFO,
    PROGRESS,
    DONE,
    WAITING,
    DANGER;

    /** The style sheet's name for a thing of this meaning, such as {@code sw-chip-done}. */
    String styled(String base) {
        return base + "-" + name().toLowerCase(Locale.ROOT);
    }
}
