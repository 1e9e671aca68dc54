package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import io.scalewell.ui.process.DueWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A due rule, chosen or in the reader's own words. */
final class DueField extends ComboBox<String> {

    private static final List<String> USUAL = List.of(
            "4 hours after previous",
            "1 working day after previous",
            "2 working days after previous",
            "5 working days after previous",
            "1 working day after start",
            "2 working days after start",
            "5 working days after start");

    private boolean showing;

    DueField() {
        setLabel(getTranslation("editor.due"));
        setHelperText(getTranslation("editor.due.help"));
        setPlaceholder(getTranslation("editor.due.none"));
        setItemLabelGenerator(rule -> DueWords.of(rule, this));
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        setWidthFull();
        offer(null);
    }

    void show(@Nullable String rule) {
        showing = true;
        offer(rule);
        setValue(rule);
        showing = false;
    }

    /** Told with the rule, or null when there shall be none. */
    void onChange(Consumer<@Nullable String> listener) {
        addValueChangeListener(change -> {
            if (!showing) {
                listener.accept(change.getValue());
            }
        });
        addCustomValueSetListener(typed -> {
            var rule = typed.getDetail().strip();
            show(rule.isEmpty() ? null : rule);
            listener.accept(rule.isEmpty() ? null : rule);
        });
    }

    void showProblem(@Nullable String problem) {
        setInvalid(problem != null);
        setErrorMessage(problem);
    }

    private void offer(@Nullable String rule) {
        var choices = new LinkedHashSet<String>();
        if (rule != null) {
            choices.add(rule);
        }
        choices.addAll(USUAL);
        setItems(choices);
    }
}
