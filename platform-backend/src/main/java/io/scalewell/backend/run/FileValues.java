package io.scalewell.backend.run;

import io.scalewell.backend.file.KeptFiles;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.text.Message;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept for a field of type {@code FILE}: which stored file it is, and what the store says about it. */
final class FileValues {

    private static final String ID = "id";

    private FileValues() {}

    /** Takes the id alone: name, type and size are not for the client to say. */
    static Map<String, Object> reference(Object raw) {
        if (raw instanceof Map<?, ?> file && file.get(ID) instanceof String id) {
            try {
                return Map.of(ID, UUID.fromString(id).toString());
            } catch (IllegalArgumentException noId) {
                throw new UnfitValue(Message.of("field.file.id"), noId);
            }
        }
        throw new UnfitValue(Message.of("field.file"));
    }

    /** The same values with their files described; the files are kept from now on. Throws {@link Invalid} for one that is gone. */
    static Map<String, @Nullable Object> described(
            Map<String, @Nullable Object> typed, Map<String, Field> fields, KeptFiles files) {
        Set<UUID> ids = new HashSet<>();
        typed.forEach((key, value) -> {
            Field field = fields.get(key);
            if (field != null) {
                FieldCells.of(field, value)
                        .filter(cell -> cell.field().type() == FieldType.FILE)
                        .forEach(cell -> ids.add(idOf(cell.value())));
            }
        });
        if (ids.isEmpty()) {
            return typed;
        }
        Map<String, Attachment> known = files.keep(ids);
        Map<String, @Nullable Object> described = new LinkedHashMap<>();
        typed.forEach((key, value) -> {
            Field field = fields.get(key);
            described.put(key, field == null || value == null ? value : described(key, field, value, known));
        });
        return described;
    }

    private static Object described(String key, Field field, Object value, Map<String, Attachment> known) {
        if (field.type() == FieldType.TABLE && value instanceof List<?> rows) {
            return rows.stream().map(row -> row(key, field, row, known)).toList();
        }
        return field.type() == FieldType.FILE ? file(key, value, known) : value;
    }

    private static Map<String, Object> row(
            String key, Field table, @Nullable Object row, Map<String, Attachment> known) {
        Map<String, Object> described = new LinkedHashMap<>();
        if (row instanceof Map<?, ?> cells) {
            for (Field column : table.columns()) {
                Object cell = cells.get(column.key());
                if (cell != null) {
                    described.put(column.key(), described(key, column, cell, known));
                }
            }
        }
        return described;
    }

    private static Map<String, Object> file(String key, Object value, Map<String, Attachment> known) {
        Attachment file = known.get(idOf(value).toString());
        if (file == null) {
            throw new Invalid("/fields/" + key, Message.of("field.file.gone"));
        }
        Map<String, Object> described = new LinkedHashMap<>();
        described.put(ID, file.id());
        described.put("name", file.name());
        described.put("mediaType", file.mediaType());
        described.put("size", file.size());
        return described;
    }

    private static UUID idOf(Object reference) {
        return UUID.fromString(String.valueOf(((Map<?, ?>) reference).get(ID)));
    }
}
