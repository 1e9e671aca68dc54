package io.scalewell.ui.automation.builder;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An input for one setting. Its values are plain JSON, null when it is empty. */
record SettingInput(Component component, Supplier<@Nullable Object> read, Consumer<Object> show) {

    static <V> SettingInput of(
            AbstractField<?, V> input, Function<V, Object> toJson, Function<Object, @Nullable V> fromJson) {
        return new SettingInput(input, () -> input.isEmpty() ? null : toJson.apply(input.getValue()), value -> {
            V shown = fromJson.apply(value);
            if (shown == null) {
                input.clear();
            } else {
                input.setValue(shown);
            }
        });
    }

    /** Where an error is said; nothing for inputs that are made of others. */
    @Nullable
    HasValidation validation() {
        return component instanceof HasValidation validated ? validated : null;
    }
}
