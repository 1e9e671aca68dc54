package io.scalewell.backend.run;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a field of type {@code TABLE}. Empty rows are left out. Pure. */
final class TableValues {

    private static final int MOST_ROWS = 200;

    private TableValues() {}

    /** Null when no row holds anything. */
    static @Nullable List<Map<String, Object>> typed(Field table, Object raw) {
        if (!(raw instanceof List<?> rows) || rows.size() > MOST_ROWS) {
            throw new UnfitValue(Message.of("field.table", MOST_ROWS));
        }
        List<Map<String, Object>> typed = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            Map<String, Object> row = row(table, rows.get(index), Message.of("field.row-number", index + 1));
            if (!row.isEmpty()) {
                typed.add(row);
            }
        }
        return typed.isEmpty() ? null : typed;
    }

    private static Map<String, Object> row(Field table, @Nullable Object raw, Message place) {
        if (!(raw instanceof Map<?, ?> values)) {
            throw new UnfitValue(Message.of("field.row", place));
        }
        Set<String> known = table.columns().stream().map(Field::key).collect(Collectors.toSet());
        for (Object key : values.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw new UnfitValue(Message.of("field.column", place, key));
            }
        }
        Map<String, Object> row = new LinkedHashMap<>();
        for (Field column : table.columns()) {
            Object value = cell(column, values.get(column.key()), place);
            if (value != null) {
                row.put(column.key(), value);
            }
        }
        requireFilled(table, row, place);
        return row;
    }

    private static @Nullable Object cell(Field column, @Nullable Object raw, Message place) {
        try {
            return FieldTyping.typed(column, raw);
        } catch (UnfitValue wrong) {
            throw new UnfitValue(Message.of("field.cell", place, column.label(), wrong.sentence()), wrong);
        }
    }

    private static void requireFilled(Field table, Map<String, Object> row, Message place) {
        for (Field column : table.columns()) {
            if (column.required() && !row.isEmpty() && !row.containsKey(column.key())) {
                throw new UnfitValue(Message.of("field.cell.required", place, column.label()));
            }
        }
    }
}
