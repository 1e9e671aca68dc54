package io.scalewell.ui.component;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** An icon of 16 px in the colour of the text. Decoration, unless {@link #named} says what it means. */
@Tag("sw-icon")
public final class Icon extends BrowserElement implements HasStyle {

    private static final long serialVersionUID = 1L;

    public Icon(Symbol symbol) {
        super("icon.js");
        getElement().setAttribute("name", symbol.id());
    }

    /** An icon that stands alone and therefore has a name for those who do not see it. */
    public static Icon named(Symbol symbol, String label) {
        var icon = new Icon(symbol);
        icon.getElement().setAttribute("label", label);
        return icon;
    }
}
