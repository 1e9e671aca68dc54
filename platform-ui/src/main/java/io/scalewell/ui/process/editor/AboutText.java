package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.textfield.TextFieldBase;
import io.scalewell.shared.process.DefinitionChange;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.ui.component.SharedText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One property of a process that is written as text. What two people write at the same time is merged. */
final class AboutText<V extends @Nullable Object> {

    private final TextFieldBase<?, String> field;
    private final SharedText shared;
    private final String labelKey;
    private final Function<ProcessDefinition, V> value;
    private final Function<V, String> write;
    private boolean showing;

    /** Saves what was typed, and on what; answers whether the draft has something else now. */
    private interface Saving<V extends @Nullable Object> {
        boolean save(V wanted, V typedOn);
    }

    /**
     * Where the texts of one panel are kept.
     *
     * @param onSaved told with every save whether the draft has something else now than what was typed
     */
    record Keeper(DraftProperties<ProcessDefinition, DefinitionChange> properties, Consumer<Boolean> onSaved) {}

    private AboutText(
            TextFieldBase<?, String> field,
            String labelKey,
            Function<ProcessDefinition, V> value,
            Function<V, String> write,
            Function<String, V> read,
            Saving<V> saving,
            Keeper keeper) {
        this.field = field;
        this.labelKey = labelKey;
        this.value = value;
        this.write = write;
        shared = new SharedText(field);
        field.setLabel(field.getTranslation(labelKey));
        field.setWidthFull();
        field.addValueChangeListener(change -> {
            if (!showing) {
                var differently = saving.save(read.apply(change.getValue()), read.apply(shared.typedOn(change)));
                keeper.onSaved().accept(differently);
            }
        });
    }

    /** Words in one line or several, in which those of two people may stand beside each other. */
    static AboutText<@Nullable String> prose(
            Keeper keeper,
            TextFieldBase<?, String> field,
            String labelKey,
            Function<ProcessDefinition, @Nullable String> value,
            BiFunction<DefinitionChange, @Nullable String, DefinitionChange> set) {
        return new AboutText<@Nullable String>(
                field,
                labelKey,
                value,
                text -> Objects.requireNonNullElse(text, ""),
                text -> text.isBlank() ? null : text.strip(),
                (wanted, typedOn) -> keeper.properties().saveProse(labelKey, value::apply, set, wanted, typedOn),
                keeper);
    }

    /** A name, which means something only as a whole. */
    static AboutText<String> name(
            Keeper keeper,
            TextFieldBase<?, String> field,
            String labelKey,
            Function<ProcessDefinition, String> value,
            BiFunction<DefinitionChange, String, DefinitionChange> set) {
        var text = new AboutText<String>(
                field,
                labelKey,
                value,
                Function.identity(),
                String::strip,
                (wanted, typedOn) -> keeper.properties().saveTyped(labelKey, value::apply, set, wanted, typedOn),
                keeper);
        text.shared.asAWhole();
        return text;
    }

    /** Several things, one on each line. */
    static AboutText<List<String>> lines(
            Keeper keeper,
            TextFieldBase<?, String> field,
            String labelKey,
            Function<ProcessDefinition, List<String>> value,
            BiFunction<DefinitionChange, List<String>, DefinitionChange> set) {
        return list("\n", "\n", keeper, field, labelKey, value, set);
    }

    /** Several words, separated by commas. */
    static AboutText<List<String>> words(
            Keeper keeper,
            TextFieldBase<?, String> field,
            String labelKey,
            Function<ProcessDefinition, List<String>> value,
            BiFunction<DefinitionChange, List<String>, DefinitionChange> set) {
        return list(", ", ",", keeper, field, labelKey, value, set);
    }

    private static AboutText<List<String>> list(
            String between,
            String separator,
            Keeper keeper,
            TextFieldBase<?, String> field,
            String labelKey,
            Function<ProcessDefinition, List<String>> value,
            BiFunction<DefinitionChange, List<String>, DefinitionChange> set) {
        return new AboutText<>(
                field,
                labelKey,
                value,
                all -> String.join(between, all),
                text -> parts(text, separator),
                (wanted, typedOn) -> keeper.properties().saveTyped(labelKey, value::apply, set, wanted, typedOn),
                keeper);
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The field with what keeps it from being overwritten; that is what a form holds. */
    SharedText shared() {
        return shared;
    }

    void focus() {
        field.focus();
    }

    void show(ProcessDefinition draft, DraftProperties<ProcessDefinition, DefinitionChange> properties) {
        showing = true;
        properties.show(labelKey, value, draft, has -> field.setValue(write.apply(has)));
        showing = false;
    }
}
