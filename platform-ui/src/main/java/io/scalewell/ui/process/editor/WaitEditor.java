package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Wait;
import io.scalewell.ui.automation.KindWords;
import io.scalewell.ui.component.SharedText;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a step waits for: a time, a field or an event. */
final class WaitEditor extends Div {

    private final Consumer<@Nullable Wait> onChange;
    private final Select<Reason> reason = new Select<>();
    private final DueField until;
    private final ComboBox<Field> field = new ComboBox<>();
    private final ComboBox<EventType> event = new ComboBox<>();
    private final TextField process = new TextField();
    private boolean showing;

    private enum Reason {
        TIME,
        FIELD,
        EVENT
    }

    WaitEditor(Function<String, DueWorkedOut> workOut, Consumer<@Nullable Wait> onChange) {
        this.onChange = onChange;
        until = new DueField(workOut);
        addClassName("sw-form");
        reason.setLabel(getTranslation("editor.wait"));
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(each -> getTranslation("editor.wait." + each));
        reason.setWidthFull();
        until.setLabel(getTranslation("editor.wait.until"));
        field.setLabel(getTranslation("editor.wait.FIELD"));
        field.setHelperText(getTranslation("editor.wait.field.help"));
        field.setItemLabelGenerator(Field::label);
        field.setWidthFull();
        event.setLabel(getTranslation("editor.wait.EVENT"));
        event.setItems(EventType.values());
        event.setItemLabelGenerator(type -> KindWords.happening(type.text()));
        event.setWidthFull();
        process.setLabel(getTranslation("editor.wait.process"));
        process.setHelperText(getTranslation("editor.wait.process.help"));
        process.setMaxLength(10);
        reason.addValueChangeListener(change -> {
            showParts();
            save();
        });
        until.onChange(rule -> save(rule == null ? null : Wait.until(rule)));
        field.addValueChangeListener(change -> save());
        event.addValueChangeListener(change -> save());
        process.addValueChangeListener(change -> save());
        add(reason, until, field, event, new SharedText(process).asAWhole());
    }

    Focusable<?> first() {
        return reason;
    }

    void show(ProcessDefinition definition, @Nullable Wait wait) {
        showing = true;
        field.setItems(FieldNames.all(definition).toList());
        field.setValue(FieldNames.all(definition)
                .filter(each -> wait != null && each.key().equals(wait.field()))
                .findFirst()
                .orElse(null));
        until.show(wait == null ? null : wait.until());
        event.setValue(
                wait == null || wait.event() == null
                        ? null
                        : EventType.of(wait.event()).orElse(null));
        process.setValue(wait == null ? "" : Objects.requireNonNullElse(wait.process(), ""));
        // whoever has just chosen another reason has not said more about it yet
        reason.setValue(wait == null && !reason.isEmpty() ? reason.getValue() : reasonOf(wait));
        showParts();
        showing = false;
    }

    private static Reason reasonOf(@Nullable Wait wait) {
        if (wait != null && wait.field() != null) {
            return Reason.FIELD;
        }
        return wait != null && wait.event() != null ? Reason.EVENT : Reason.TIME;
    }

    private void showParts() {
        until.setVisible(reason.getValue() == Reason.TIME);
        field.setVisible(reason.getValue() == Reason.FIELD);
        event.setVisible(reason.getValue() == Reason.EVENT);
        process.setVisible(reason.getValue() == Reason.EVENT);
    }

    private void save() {
        save(
                switch (reason.getValue()) {
                    case TIME -> until.isEmpty() ? null : Wait.until(until.getValue());
                    case FIELD ->
                        field.isEmpty() ? null : Wait.forField(field.getValue().key());
                    case EVENT ->
                        event.isEmpty()
                                ? null
                                : new Wait(null, null, event.getValue().text(), processKey());
                });
    }

    private @Nullable String processKey() {
        var key = process.getValue().strip().toUpperCase(Locale.ROOT);
        return key.isEmpty() ? null : key;
    }

    private void save(@Nullable Wait wait) {
        if (!showing) {
            onChange.accept(wait);
        }
    }
}
