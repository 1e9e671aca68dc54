package io.scalewell.ui.run.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.ui.file.FileLink;
import io.scalewell.ui.text.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says a field's value as people read it. */
public record FieldText(Times times, Component translator) {

    public String of(Field field, Object value) {
        var type = field.type() == null ? FieldType.TEXT : field.type();
        return switch (type) {
            case DATE -> date(value);
            case DATETIME -> moment(value);
            case CHECKBOX -> translator.getTranslation(Boolean.TRUE.equals(value) ? "yes" : "no");
            case MULTICHOICE ->
                value instanceof Collection<?> many
                        ? many.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        : String.valueOf(value);
            case MONEY ->
                value instanceof Map<?, ?> money
                        ? money.get("amount") + " " + money.get("currency")
                        : String.valueOf(value);
            case FILE -> file(value);
            case TABLE -> value instanceof Collection<?> rows ? table(field, rows) : String.valueOf(value);
            case TEXT, NUMBER, CHOICE, MEMBER, EMAIL, URL -> String.valueOf(value);
        };
    }

    /** The same to be put on a screen: a file can be saved, lines stay lines. */
    public Component shown(Field field, Object value) {
        var file = field.type() == FieldType.FILE ? FileField.attachment(value) : null;
        if (file != null) {
            return new FileLink(file);
        }
        var text = new Span(of(field, value));
        text.addClassName("sw-lines");
        return text;
    }

    private static String file(Object value) {
        var file = FileField.attachment(value);
        return file == null ? String.valueOf(value) : file.name();
    }

    /** A line for each row. */
    private String table(Field table, Collection<?> rows) {
        return rows.stream()
                .map(row -> row instanceof Map<?, ?> cells ? row(table, cells) : String.valueOf(row))
                .collect(Collectors.joining("\n"));
    }

    private String row(Field table, Map<?, ?> cells) {
        return table.columns().stream()
                .filter(column -> cells.get(column.key()) != null)
                .map(column -> column.label() + ": " + of(column, Objects.requireNonNull(cells.get(column.key()))))
                .collect(Collectors.joining(", "));
    }

    private String date(Object value) {
        try {
            return times.date(LocalDate.parse(String.valueOf(value)));
        } catch (DateTimeException other) {
            return String.valueOf(value);
        }
    }

    private String moment(Object value) {
        try {
            return times.moment(Instant.parse(String.valueOf(value)));
        } catch (DateTimeException other) {
            return String.valueOf(value);
        }
    }
}
