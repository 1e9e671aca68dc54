package io.scalewell.ui.automation.builder;

import io.scalewell.shared.condition.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields that an event has, as a filter names them. */
final class SampleFields {

    private static final int MOST = 200;

    private SampleFields() {}

    static List<String> of(Map<String, Object> event) {
        var fields = new ArrayList<String>();
        collect("event", event, fields);
        return List.copyOf(fields);
    }

    private static void collect(String path, Map<?, ?> values, List<String> fields) {
        values.forEach((name, value) -> {
            var field = path + "." + name;
            if (value instanceof Map<?, ?> inner) {
                collect(field, inner, fields);
            } else if (fields.size() < MOST && Condition.isField(field)) {
                fields.add(field);
            }
        });
    }
}
