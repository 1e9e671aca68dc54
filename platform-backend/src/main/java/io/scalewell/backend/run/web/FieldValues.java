package io.scalewell.backend.run.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** Field values as clients send them: by key, or within {@code fields} as in the body of {@code complete}. */
final class FieldValues {

    private static final String WRAPPER = "fields";

    private FieldValues() {}

    static Map<String, Object> of(Map<String, Object> body) {
        if (body.size() != 1 || !(body.get(WRAPPER) instanceof Map<?, ?> inner)) {
            return body;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        inner.forEach((key, value) -> values.put(String.valueOf(key), value));
        return values;
    }
}
