package io.scalewell.backend.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of a run while a use case changes them. */
final class RunFields {

    private final Map<String, Object> values;
    private final Map<String, @Nullable Object> before = new LinkedHashMap<>();

    RunFields(Map<String, Object> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /** Keeps typed values; answers the keys of those that are other than before. */
    Set<String> put(Map<String, @Nullable Object> typed) {
        Map<String, @Nullable Object> different = new LinkedHashMap<>();
        typed.forEach((key, value) -> {
            if (!Objects.equals(values.get(key), value)) {
                different.put(key, values.get(key));
                if (value == null) {
                    values.remove(key);
                } else {
                    values.put(key, value);
                }
            }
        });
        different.forEach(before::putIfAbsent);
        return different.keySet();
    }

    @Nullable
    Object get(String key) {
        return values.get(key);
    }

    /** What a changed field held before this use case. */
    @Nullable
    Object before(String key) {
        return before.get(key);
    }

    Map<String, Object> values() {
        return new LinkedHashMap<>(values);
    }
}
