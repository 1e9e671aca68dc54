package io.scalewell.backend.run.export;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A field's value as one cell of a spreadsheet. */
final class FieldCell {

    private FieldCell() {}

    static @Nullable Object of(Field field, @Nullable Object value, ZoneId zone) {
        if (value == null) {
            return null;
        }
        return switch (field.type() == null ? FieldType.TEXT : field.type()) {
            case DATE -> date(value);
            case DATETIME -> moment(value, zone);
            case NUMBER, CHECKBOX -> value;
            case MULTICHOICE ->
                value instanceof Collection<?> many
                        ? many.stream().map(String::valueOf).collect(Collectors.joining("; "))
                        : String.valueOf(value);
            case MONEY ->
                value instanceof Map<?, ?> money
                        ? money.get("amount") + " " + money.get("currency")
                        : String.valueOf(value);
            case FILE -> value instanceof Map<?, ?> file ? String.valueOf(file.get("name")) : String.valueOf(value);
            case TABLE -> value instanceof Collection<?> rows ? table(field, rows, zone) : String.valueOf(value);
            case TEXT, CHOICE, MEMBER, EMAIL, URL -> String.valueOf(value);
        };
    }

    /** A line for each row. */
    private static String table(Field table, Collection<?> rows, ZoneId zone) {
        return rows.stream()
                .map(row -> row instanceof Map<?, ?> cells ? row(table, cells, zone) : String.valueOf(row))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Field table, Map<?, ?> cells, ZoneId zone) {
        return table.columns().stream()
                .filter(column -> cells.get(column.key()) != null)
                .map(column ->
                        column.label() + ": " + Objects.requireNonNull(of(column, cells.get(column.key()), zone)))
                .collect(Collectors.joining(", "));
    }

    private static Object date(Object value) {
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeException other) {
            return String.valueOf(value);
        }
    }

    private static Object moment(Object value, ZoneId zone) {
        try {
            return LocalDateTime.ofInstant(Instant.parse(String.valueOf(value)), zone);
        } catch (DateTimeException other) {
            return String.valueOf(value);
        }
    }
}
