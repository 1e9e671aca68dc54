package io.scalewell.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** A text to hand over, with a button that copies it. */
public final class CopyField extends Div {

    private final TextField text = new TextField();
    private final Button copy = new Button();

    private CopyField(String label, String value) {
        addClassName("sw-text-form");
        text.setLabel(label);
        text.setReadOnly(true);
        text.setValue(value);
        text.setWidthFull();
        copy.setIcon(new Icon(Symbol.COPY));
        copy.setText(getTranslation("copy"));
        copy.addClickListener(click -> copy.setText(getTranslation("copied")));
        Clipboard.onClick(copy).writeText(text);
        add(text, copy);
    }

    public static CopyField of(String label, String value) {
        return new CopyField(label, value);
    }

    /** A text in which a path of this server stands; it is shown as the full address, as the browser knows it. */
    public static CopyField aroundAddress(String label, String text, String path) {
        var field = new CopyField(label, text);
        field.text
                .getElement()
                .executeJs("this.value = $0.replace($1, () => new URL($1, location.origin).href)", text, path);
        return field;
    }

    /** The full address of a path of this server, as the browser knows it. */
    public static CopyField ofAddress(String label, String path) {
        return aroundAddress(label, path, path);
    }
}
