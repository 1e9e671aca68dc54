package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import io.scalewell.ui.process.DueWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A due rule, chosen or in the reader's own words, with what it would come to. */
final class DueField extends ComboBox<String> {

    private static final List<String> USUAL = List.of(
            "PT4H after previous",
            "P1D after previous",
            "P2D after previous",
            "P5D after previous",
            "P1D after start",
            "P2D after start",
            "P5D after start");

    private final Function<String, DueWorkedOut> workOut;
    private boolean showing;
    private boolean readable = true;

    /** @param workOut says what a rule comes to */
    DueField(Function<String, DueWorkedOut> workOut) {
        this.workOut = workOut;
        setLabel(getTranslation("editor.due"));
        setPlaceholder(getTranslation("editor.due.none"));
        setItemLabelGenerator(rule -> DueWords.of(rule, this));
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        setWidthFull();
        offer(null);
        explain(null);
    }

    void show(@Nullable String rule) {
        showing = true;
        offer(rule);
        setValue(rule);
        explain(rule);
        showing = false;
    }

    /** Told with the rule, or null when there shall be none. */
    void onChange(Consumer<@Nullable String> listener) {
        addValueChangeListener(change -> {
            if (!showing) {
                explain(change.getValue());
                listener.accept(change.getValue());
            }
        });
        addCustomValueSetListener(typed -> {
            var rule = DueWords.read(typed.getDetail(), this);
            show(rule.isEmpty() ? null : rule);
            listener.accept(rule.isEmpty() ? null : rule);
        });
    }

    /** What cannot be read is said in words of the reader's language already. */
    void showProblem(@Nullable String problem) {
        setInvalid(problem != null || !readable);
        setErrorMessage(readable ? problem : getTranslation("editor.due.unreadable"));
    }

    private void explain(@Nullable String rule) {
        var found = rule == null ? new DueWorkedOut.Unreadable() : workOut.apply(rule);
        readable = rule == null || found instanceof DueWorkedOut.Known;
        setHelperText(found instanceof DueWorkedOut.Known(var words) ? words : getTranslation("editor.due.help"));
        showProblem(null);
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
