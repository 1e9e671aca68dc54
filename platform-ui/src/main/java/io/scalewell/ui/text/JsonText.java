package io.scalewell.ui.text;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** JSON as people read and type it. */
public final class JsonText {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private JsonText() {}

    public static String pretty(@Nullable Object value) {
        return value == null ? "" : JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    /** The object that was typed; empty when it is not one. */
    public static Optional<Map<String, Object>> object(String text) {
        try {
            return Optional.ofNullable(JSON.readValue(text, OBJECT));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }
}
