package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.textfield.TextArea;
import io.scalewell.ui.component.SharedText;
import java.util.List;
import java.util.function.BiConsumer;

/** Sub-items, one on each line. */
final class ItemsField extends TextArea {

    private final SharedText shared = new SharedText(this);
    private boolean showing;

    /** @param onChange told with the items and with those that they were typed on */
    ItemsField(BiConsumer<List<String>, List<String>> onChange) {
        setLabel(getTranslation("editor.items"));
        setHelperText(getTranslation("editor.items.help"));
        setMaxLength(20_000);
        setMaxRows(12);
        setWidthFull();
        addValueChangeListener(change -> {
            if (!showing) {
                onChange.accept(read(change.getValue()), read(shared.typedOn(change)));
            }
        });
    }

    /** The field with what keeps it from being overwritten; that is what a form holds. */
    SharedText shared() {
        return shared;
    }

    void show(List<String> items) {
        showing = true;
        setValue(String.join("\n", items));
        showing = false;
    }

    private static List<String> read(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
