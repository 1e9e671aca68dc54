package io.scalewell.ui.component;

import com.vaadin.flow.component.html.Span;

/** A state in a word, with a glyph, so that colour never stands alone. */
public final class StatusChip extends Span {

    private static final long serialVersionUID = 1L;

    public StatusChip(Status status, String text) {
        super(text);
        addClassNames("sw-chip", status.styled("sw-chip"));
    }

    /** Glyph and word without the coloured ground: how healthy something is. */
    public static Span health(Status status, String text) {
        var health = new Span(text);
        health.addClassNames("sw-health", status.styled("sw-health"));
        return health;
    }
}
