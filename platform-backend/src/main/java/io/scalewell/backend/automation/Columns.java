package io.scalewell.backend.automation;

import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the JSON columns of automations. */
@Component
class Columns {

    /** What an execution keeps of input and output. */
    static final int KEPT_CHARACTERS = 16 * 1024;

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, Object>>> OBJECTS = new TypeReference<>() {};

    private final JsonMapper json;

    Columns(JsonMapper json) {
        this.json = json;
    }

    JSONB write(Object value) {
        return JSONB.valueOf(json.writeValueAsString(value));
    }

    /** The first 16 KiB; what is longer is kept as a text that says so. */
    JSONB writeShortened(Map<String, Object> value) {
        String text = json.writeValueAsString(value);
        return text.length() <= KEPT_CHARACTERS
                ? JSONB.valueOf(text)
                : write(Map.of("truncated", true, "text", text.substring(0, KEPT_CHARACTERS)));
    }

    <T> T read(JSONB column, Class<T> type) {
        return json.readValue(column.data(), type);
    }

    Map<String, Object> object(JSONB column) {
        return json.readValue(column.data(), OBJECT);
    }

    @Nullable
    Map<String, Object> objectOrNull(@Nullable JSONB column) {
        return column == null ? null : object(column);
    }

    List<Map<String, Object>> objects(JSONB column) {
        return json.readValue(column.data(), OBJECTS);
    }
}
