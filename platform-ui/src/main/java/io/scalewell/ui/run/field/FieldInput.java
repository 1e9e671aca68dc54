package io.scalewell.ui.run.field;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import io.scalewell.shared.process.Field;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An input for one field. Its values are plain JSON: text, number, boolean, list, map, or null when it is empty. */
public final class FieldInput {

    private final Component component;
    private final Supplier<@Nullable Object> read;
    private final Consumer<@Nullable Object> write;
    private final Consumer<Runnable> listen;
    private boolean focused;

    private FieldInput(
            Component component,
            Supplier<@Nullable Object> read,
            Consumer<@Nullable Object> write,
            Consumer<Runnable> listen) {
        this.component = component;
        this.read = read;
        this.write = write;
        this.listen = listen;
        if (component instanceof FocusNotifier<?> focusable) {
            focusable.addFocusListener(focus -> focused = true);
        }
        if (component instanceof BlurNotifier<?> focusable) {
            focusable.addBlurListener(blur -> focused = false);
        }
    }

    static <V> FieldInput of(
            AbstractField<?, V> input, Function<V, Object> toJson, Function<Object, @Nullable V> fromJson) {
        return new FieldInput(
                input,
                () -> input.isEmpty() ? null : toJson.apply(input.getValue()),
                value -> {
                    V shown = value == null ? null : fromJson.apply(value);
                    if (shown == null) {
                        input.clear();
                    } else {
                        input.setValue(shown);
                    }
                },
                listener -> input.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        listener.run();
                    }
                }));
    }

    void describe(Field field) {
        if (component instanceof HasLabel labelled) {
            labelled.setLabel(field.label());
        }
        if (component instanceof HasHelper helped && field.help() != null) {
            helped.setHelperText(field.help());
        }
        if (component instanceof CustomField<?> || component instanceof DateTimePicker) {
            // a group cannot be required for screen readers, only what is in it
            component.getElement().getClassList().set("sw-required", field.required());
        } else if (component instanceof HasValue<?, ?> valued) {
            valued.setRequiredIndicatorVisible(field.required());
        }
        component.setId("field-" + field.key());
    }

    public Component component() {
        return component;
    }

    public boolean takesFiles() {
        return component instanceof FileField;
    }

    /** Also takes what is pasted while the focus is within an element; only of an input that takes files. */
    public void takePastesOf(Component area) {
        if (component instanceof FileField files) {
            files.takePastesOf(area);
        }
    }

    public HasValidation validation() {
        return (HasValidation) component;
    }

    public @Nullable Object value() {
        return read.get();
    }

    public boolean isEmpty() {
        return value() == null;
    }

    /** Shows a value without telling the listeners. */
    public void show(@Nullable Object value) {
        write.accept(value);
    }

    public void setReadOnly(boolean readOnly) {
        ((HasValue<?, ?>) component).setReadOnly(readOnly);
    }

    /** Whether the reader is in the input now, and so may have typed what nobody has seen yet. */
    public boolean isBeingEdited() {
        return focused;
    }

    /** Calls when the reader has changed the value and left the input. */
    public void onChange(Runnable listener) {
        listen.accept(listener);
    }
}
