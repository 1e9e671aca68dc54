package io.scalewell.ui.publicpage.guest;

import io.scalewell.shared.form.FormReply.KeptFile;
import io.scalewell.shared.form.FormSending;
import io.scalewell.shared.process.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stored values as they would have been typed into the page. Pure. */
final class TypedValues {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final ZoneId zone;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, KeptFile> files = new LinkedHashMap<>();

    private TypedValues(ZoneId zone) {
        this.zone = zone;
    }

    static TypedValues of(List<Field> fields, Map<String, Object> values, ZoneId zone) {
        var typed = new TypedValues(zone);
        fields.forEach(field -> typed.put(field, FormSending.FIELD + field.key(), values.get(field.key())));
        return typed;
    }

    Map<String, List<String>> texts() {
        return texts;
    }

    /** By field key. */
    Map<String, KeptFile> files() {
        return files;
    }

    private void put(Field field, String name, @Nullable Object value) {
        if (value == null || field.type() == null) {
            texts.put(name, value == null ? List.of() : List.of(value.toString()));
            return;
        }
        switch (field.type()) {
            case MULTICHOICE ->
                texts.put(
                        name,
                        value instanceof List<?> chosen
                                ? chosen.stream().map(String::valueOf).toList()
                                : List.of());
            case CHECKBOX -> texts.put(name, Boolean.TRUE.equals(value) ? List.of("yes") : List.of());
            case DATETIME ->
                texts.put(
                        name,
                        List.of(LOCAL.format(Instant.parse(value.toString()).atZone(zone))));
            case MONEY -> putMoney(name, value);
            case TABLE -> putRows(field, name, value);
            case FILE -> putFile(field, value);
            case NUMBER -> texts.put(name, List.of(number(value)));
            case TEXT, DATE, CHOICE, MEMBER, EMAIL, URL -> texts.put(name, List.of(value.toString()));
        }
    }

    private static String number(Object value) {
        return value instanceof Number
                ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
                : value.toString();
    }

    private void putMoney(String name, Object value) {
        if (value instanceof Map<?, ?> money) {
            texts.put(name + FormSending.AMOUNT, List.of(number(String.valueOf(money.get("amount")))));
            texts.put(name + FormSending.CURRENCY, List.of(String.valueOf(money.get("currency"))));
        }
    }

    private void putRows(Field table, String name, Object value) {
        if (value instanceof List<?> rows) {
            for (int number = 0; number < rows.size(); number++) {
                if (rows.get(number) instanceof Map<?, ?> row) {
                    var prefix = name + "." + number + ".";
                    table.columns().forEach(column -> put(column, prefix + column.key(), row.get(column.key())));
                }
            }
        }
    }

    private void putFile(Field field, Object value) {
        if (value instanceof Map<?, ?> file) {
            long size = file.get("size") instanceof Number bytes ? bytes.longValue() : 0;
            files.put(field.key(), new KeptFile(String.valueOf(file.get("name")), size, ""));
        }
    }
}
