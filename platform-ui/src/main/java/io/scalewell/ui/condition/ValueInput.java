package io.scalewell.ui.condition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.condition.Literal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** Where a row's values are chosen or typed, by what its field holds. */
abstract sealed class ValueInput<C extends Component & HasValue<?, V> & HasLabel, V> {

    private static final int LONGEST = 1_000;

    private final C input;

    private ValueInput(C input) {
        this.input = input;
    }

    final C component() {
        return input;
    }

    /** Nothing when there is no value yet. */
    abstract List<Literal> values();

    /** False when such an input cannot show them. */
    abstract boolean show(List<Literal> values);

    static ValueInput<?, ?> of(ConditionField field, boolean several, ZoneId zone, Component translator) {
        return switch (field.kind()) {
            case NUMBER -> new Number();
            case TRUTH -> new Truth(translator);
            case DATE -> new Day();
            case MOMENT -> new Moment(zone);
            case CHOICE, CHOICES -> several ? new Several(field.choices()) : new One(field.choices());
            case TEXT -> new Text();
            case THING, ANY -> new Anything(several);
        };
    }

    private static final class Text extends ValueInput<TextField, String> {
        Text() {
            super(new TextField());
            component().setMaxLength(LONGEST);
        }

        @Override
        List<Literal> values() {
            var typed = component().getValue();
            return typed.isBlank() ? List.of() : List.of(Literal.ofText(typed.strip()));
        }

        @Override
        boolean show(List<Literal> values) {
            component().setValue(values.getFirst().text());
            return true;
        }
    }

    private static final class Anything extends ValueInput<TextField, String> {
        private final boolean several;

        Anything(boolean several) {
            super(new TextField());
            this.several = several;
            component().setMaxLength(LONGEST);
        }

        @Override
        List<Literal> values() {
            var typed = component().getValue().strip();
            return (several ? Stream.of(typed.split(",", -1)).map(String::strip) : Stream.of(typed))
                    .filter(part -> !part.isEmpty())
                    .map(Literal::typed)
                    .toList();
        }

        @Override
        boolean show(List<Literal> values) {
            boolean listed =
                    several && values.stream().anyMatch(value -> value.text().contains(","));
            component()
                    .setValue(String.join(
                            ", ", values.stream().map(Literal::asTyped).toList()));
            return !listed && values().equals(values);
        }
    }

    private static final class Number extends ValueInput<BigDecimalField, BigDecimal> {
        Number() {
            super(new BigDecimalField());
        }

        @Override
        List<Literal> values() {
            var number = component().getValue();
            if (number == null) {
                return List.of();
            }
            var digits = Literal.typed(number.toPlainString());
            return digits.kind() == Literal.Kind.NUMBER ? List.of(digits) : List.of();
        }

        @Override
        boolean show(List<Literal> values) {
            var number = new BigDecimal(values.getFirst().text());
            component().setValue(number.stripTrailingZeros().scale() <= 0 ? number.setScale(0) : number);
            return true;
        }
    }

    private static final class Truth extends ValueInput<Select<Boolean>, Boolean> {
        Truth(Component translator) {
            super(new Select<>());
            component().setItems(true, false);
            component()
                    .setItemLabelGenerator(
                            each -> translator.getTranslation(each ? "condition.ticked" : "condition.not-ticked"));
        }

        @Override
        List<Literal> values() {
            return component().isEmpty()
                    ? List.of()
                    : List.of(Literal.ofTruth(component().getValue()));
        }

        @Override
        boolean show(List<Literal> values) {
            component().setValue(Boolean.valueOf(values.getFirst().text()));
            return true;
        }
    }

    private static final class Day extends ValueInput<DatePicker, LocalDate> {
        Day() {
            super(new DatePicker());
        }

        @Override
        List<Literal> values() {
            return component().isEmpty()
                    ? List.of()
                    : List.of(Literal.ofText(component().getValue().toString()));
        }

        @Override
        boolean show(List<Literal> values) {
            try {
                component().setValue(LocalDate.parse(values.getFirst().text()));
                return true;
            } catch (DateTimeParseException noDay) {
                return false;
            }
        }
    }

    private static final class Moment extends ValueInput<DateTimePicker, java.time.LocalDateTime> {
        private final ZoneId zone;

        Moment(ZoneId zone) {
            super(new DateTimePicker());
            this.zone = zone;
        }

        @Override
        List<Literal> values() {
            var moment = component().getValue();
            return moment == null
                    ? List.of()
                    : List.of(Literal.ofInstant(moment.atZone(zone).toInstant().toString()));
        }

        @Override
        boolean show(List<Literal> values) {
            try {
                component()
                        .setValue(Instant.parse(values.getFirst().text())
                                .atZone(zone)
                                .toLocalDateTime());
                return true;
            } catch (DateTimeParseException noInstant) {
                return false;
            }
        }
    }

    private static final class One extends ValueInput<Select<String>, String> {
        private final List<String> choices;

        One(List<String> choices) {
            super(new Select<>());
            this.choices = choices;
            component().setItems(choices);
        }

        @Override
        List<Literal> values() {
            return component().isEmpty()
                    ? List.of()
                    : List.of(Literal.ofText(component().getValue()));
        }

        @Override
        boolean show(List<Literal> values) {
            var choice = values.getFirst().text();
            component().setItems(with(choices, List.of(choice)));
            component().setValue(choice);
            return true;
        }
    }

    private static final class Several extends ValueInput<MultiSelectComboBox<String>, java.util.Set<String>> {
        private final List<String> choices;

        Several(List<String> choices) {
            super(new MultiSelectComboBox<>());
            this.choices = choices;
            component().setItems(choices);
        }

        @Override
        List<Literal> values() {
            return component().getValue().stream().map(Literal::ofText).toList();
        }

        @Override
        boolean show(List<Literal> values) {
            var chosen = values.stream().map(Literal::text).toList();
            component().setItems(with(choices, chosen));
            component().setValue(new LinkedHashSet<>(chosen));
            return true;
        }
    }

    /** What was chosen stays in sight although it is no choice any more. */
    private static List<String> with(List<String> choices, List<String> chosen) {
        var all = new LinkedHashSet<>(choices);
        all.addAll(chosen);
        return List.copyOf(all);
    }
}
