package io.scalewell.ui.run.start;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a field's value from an address, as its type wants it. */
final class Prefill {

    private Prefill() {}

    static Optional<Object> of(Field field, String text) {
        var type = field.type() == null ? FieldType.TEXT : field.type();
        try {
            return switch (type) {
                case TEXT, EMAIL, URL, MEMBER -> Optional.of(text);
                case NUMBER -> Optional.of(new BigDecimal(text));
                case DATE -> Optional.of(LocalDate.parse(text).toString());
                case DATETIME -> Optional.of(Instant.parse(text).toString());
                case CHOICE -> field.choices().contains(text) ? Optional.of(text) : Optional.empty();
                case MULTICHOICE -> Optional.of(chosen(field, text));
                case CHECKBOX -> Optional.of(Boolean.valueOf(text));
                case MONEY, FILE, TABLE -> Optional.empty();
            };
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static List<String> chosen(Field field, String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(field.choices()::contains)
                .toList();
    }
}
