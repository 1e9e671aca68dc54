package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Words to find and group steps by, separated by commas, with or without the sign that they have in the checklist. */
final class TagsField extends TextField {

    private boolean showing;

    TagsField(Consumer<List<String>> onChange) {
        setLabel(getTranslation("editor.tags"));
        setHelperText(getTranslation("editor.commas"));
        setMaxLength(1000);
        setWidthFull();
        addValueChangeListener(change -> {
            if (!showing) {
                onChange.accept(read(change.getValue()));
            }
        });
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
