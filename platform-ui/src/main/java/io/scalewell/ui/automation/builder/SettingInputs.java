package io.scalewell.ui.automation.builder;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.kind.SettingField;
import io.scalewell.ui.automation.KindWords;
import io.scalewell.ui.text.JsonText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The input that fits a setting. */
final class SettingInputs {

    private static final int MAX_TEXT = 20_000;

    private final SettingSources sources;

    SettingInputs(SettingSources sources) {
        this.sources = sources;
    }

    SettingInput of(SettingField field) {
        var input = switch (field.type()) {
            case TEXT, TEMPLATE, URL, CRON, STEP, FIELD, ASSIGNEE -> line();
            case LONG_TEXT, LONG_TEMPLATE -> text();
            case NUMBER -> SettingInput.of(new NumberField(), SettingInputs::asJson, SettingInputs::asDouble);
            case CHECKBOX -> SettingInput.of(new Checkbox(), value -> value, Boolean.TRUE::equals);
            case CHOICE -> choice(field.choices(), field.required());
            case EVENT_TYPE ->
                oneOf(Stream.of(EventType.values()).map(EventType::text).toList(), KindWords::happening);
            case PROCESS -> process();
            case TEAM -> oneOf(sources.teams(), Function.identity());
            case ZONE -> oneOf(ZoneId.getAvailableZoneIds().stream().sorted().toList(), Function.identity());
            case MEMBERS -> members();
            case MAP -> object();
            case ACTIONS -> actions();
        };
        describe(input, field);
        return input;
    }

    private static void describe(SettingInput input, SettingField field) {
        var component = input.component();
        if (component instanceof HasLabel labelled) {
            labelled.setLabel(field.label());
        }
        if (component instanceof HasHelper helped && !field.help().isEmpty()) {
            helped.setHelperText(field.help());
        }
        // a select says "required" in a way that its role does not allow, and begins with a choice instead
        if (component instanceof HasValue<?, ?> valued && !(component instanceof Select<?>)) {
            valued.setRequiredIndicatorVisible(field.required());
        }
        if (component instanceof HasSize sized && !(component instanceof NumberField)) {
            sized.setWidthFull();
        }
    }

    private static SettingInput line() {
        var field = new TextField();
        field.setMaxLength(MAX_TEXT);
        return SettingInput.of(field, String::strip, String::valueOf);
    }

    /** A value that is not text is shown as JSON, and stays what it is unless it is changed. */
    private static SettingInput text() {
        var field = new TextArea();
        field.setMaxLength(MAX_TEXT);
        field.setMinRows(3);
        return SettingInput.of(
                field,
                text -> text.strip().startsWith("{")
                        ? JsonText.object(text).<Object>map(object -> object).orElse(text)
                        : text,
                value -> value instanceof String text ? text : JsonText.pretty(value));
    }

    private static SettingInput object() {
        var field = new TextArea();
        field.setMaxLength(MAX_TEXT);
        field.setMinRows(2);
        field.setPlaceholder("{ }");
        return SettingInput.of(
                field,
                text -> JsonText.object(text).<Object>map(object -> object).orElse(text),
                value -> value instanceof String text ? text : JsonText.pretty(value));
    }

    private static Object asJson(double value) {
        return value == Math.rint(value) ? (Object) (long) value : value;
    }

    private static @Nullable Double asDouble(Object value) {
        return value instanceof Number number ? number.doubleValue() : null;
    }

    private static SettingInput choice(List<String> choices, boolean required) {
        var select = new Select<String>();
        select.setItems(choices);
        select.setEmptySelectionAllowed(!required);
        if (required) {
            select.setValue(choices.getFirst());
        }
        return SettingInput.of(select, value -> value, value -> choices.contains(value) ? value.toString() : null);
    }

    /** A value that is not among the known ones, such as a template, stays. */
    private static SettingInput oneOf(List<String> known, Function<String, String> words) {
        var box = new ComboBox<String>();
        var items = new ArrayList<>(known);
        box.setItems(items);
        box.setItemLabelGenerator(words::apply);
        box.setClearButtonVisible(true);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(set -> box.setValue(set.getDetail().strip()));
        return SettingInput.of(box, value -> value, String::valueOf);
    }

    private SettingInput process() {
        var names = sources.processes();
        return oneOf(List.copyOf(names.keySet()), key -> names.containsKey(key) ? key + " · " + names.get(key) : key);
    }

    private SettingInput members() {
        var known = new LinkedHashSet<>(sources.members());
        var box = new MultiSelectComboBox<String>();
        box.setItems(known);
        return SettingInput.of(box, List::copyOf, value -> {
            var emails = new LinkedHashSet<String>();
            if (value instanceof Collection<?> all) {
                all.forEach(each -> emails.add(String.valueOf(each)));
            }
            known.addAll(emails);
            box.setItems(known);
            return emails;
        });
    }

    private SettingInput actions() {
        var nested = new ActionCards(sources);
        return new SettingInput(nested, nested::asJson, nested::showJson);
    }
}
