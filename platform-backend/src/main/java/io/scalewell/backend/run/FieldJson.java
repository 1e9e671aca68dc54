package io.scalewell.backend.run;

import java.util.Map;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Field values as they lie in the database. */
@Component
class FieldJson {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JsonMapper json;

    FieldJson(JsonMapper json) {
        this.json = json;
    }

    JSONB write(Map<String, Object> fields) {
        return JSONB.valueOf(json.writeValueAsString(fields));
    }

    Map<String, Object> read(JSONB stored) {
        return json.readValue(stored.data(), OBJECT);
    }
}
