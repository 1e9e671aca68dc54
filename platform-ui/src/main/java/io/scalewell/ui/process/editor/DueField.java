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
            "PT4H after previous",
            "P1D after previous",
            "P2D after previous",
            "P5D after previous",
            "P1D after start",
            "P2D after start",
            "P5D after start");

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
            var rule = DueWords.read(typed.getDetail(), this);
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
