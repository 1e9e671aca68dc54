package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.ui.component.SharedText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Words to find and group steps by, separated by commas, with or without the sign that they have in the checklist. */
final class TagsField extends TextField {

    private final SharedText shared = new SharedText(this);
    private boolean showing;

    /** @param onChange told with the words and with those that they were typed on */
    TagsField(BiConsumer<List<String>, List<String>> onChange) {
        setLabel(getTranslation("editor.tags"));
        setHelperText(getTranslation("editor.commas"));
        setMaxLength(1000);
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

    void show(List<String> tags) {
        showing = true;
        setValue(String.join(", ", tags));
        showing = false;
    }

    private static List<String> read(String typed) {
        return Stream.of(typed.split(",", -1))
                .map(word -> word.strip().replaceFirst("^#+", ""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
