package io.scalewell.backend.template;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Values that somebody could have typed.
 *
 * @param first whether choices take the first of what there is, else the last
 */
record SampleValues(boolean first) {

    Map<String, Object> of(List<Field> fields, String email) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.key(), value(field, email)));
        return values;
    }

    private Object value(Field field, String email) {
        return switch (Objects.requireNonNullElse(field.type(), FieldType.TEXT)) {
            case NUMBER -> first ? 3 : 40;
            case DATE -> "2026-01-05";
            case DATETIME -> "2026-01-05T08:00:00Z";
            case CHOICE -> choice(field.choices());
            case MULTICHOICE -> List.of(choice(field.choices()));
            case CHECKBOX -> true;
            case MEMBER, EMAIL -> email;
            case URL -> "https://example.com";
            case MONEY -> Map.of("amount", first ? 250 : 75_000, "currency", "EUR");
            default -> "Something";
        };
    }

    private String choice(List<String> choices) {
        return first ? choices.getFirst() : choices.getLast();
    }
}
