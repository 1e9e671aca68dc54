package io.scalewell.ui.component;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextFieldBase;

/**
 * A text that somebody else may change while it is being typed. When the server shows a newer text, what has been typed since is
 * merged into it letter by letter; where both changed the same letters, the typed text stays. Nothing is sent for a key: the text
 * goes to the server when the field is left, or also at every pause.
 */
@Tag("sw-shared-text")
public final class SharedText extends BrowserElement implements HasStyle {

    private static final long serialVersionUID = 1L;
    private static final String TYPED_ON = "typedOn";

    private final Component field;

    public SharedText(TextFieldBase<?, String> field) {
        super("shared-text.js");
        this.field = field;
        getElement().appendChild(field.getElement());
        field.getElement().addPropertyChangeListener(TYPED_ON, "change", told -> {});
    }

    /** Sends what was typed at every pause too. */
    public SharedText savingAtPauses() {
        getElement().setAttribute("pauses", true);
        return this;
    }

    /** For a text that has no meaning when it is put together of two, such as an expression: the typed one stays as it is. */
    public SharedText asAWhole() {
        getElement().setAttribute("whole", true);
        return this;
    }

    /** Shows beside the field how the text reads, key by key, without asking the server. */
    public SharedText withPreview(Markdown preview) {
        getElement().appendChild(preview.getElement());
        return this;
    }

    /** The text that the reader had before their eyes when they began to type this one. */
    public String typedOn(ComponentValueChangeEvent<?, String> change) {
        var told = change.isFromClient() ? field.getElement().getProperty(TYPED_ON) : null;
        return told == null ? change.getOldValue() : told;
    }
}
