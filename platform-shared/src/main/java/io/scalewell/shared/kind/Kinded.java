package io.scalewell.shared.kind;

import java.util.Map;

/**
 * A chosen kind with its settings, as stored and as sent.
 *
 * @param settings plain JSON values: strings, numbers, booleans, lists and maps; checked against the kind's form
 */
public record Kinded(String kind, Map<String, Object> settings) {

    public Kinded {
        settings = settings == null
                ? Map.of()
                : java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(settings));
    }
}
