package io.scalewell.backend.automation.kind;

import io.scalewell.shared.kind.KindInfo;
import io.scalewell.shared.kind.SettingField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the settings of a kind as a JSON Schema (draft 2020-12), for clients of the API. */
public final class SettingsSchema {

    private SettingsSchema() {}

    public static Map<String, Object> of(KindInfo kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        kind.settings().forEach(field -> properties.put(field.name(), property(field)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", kind.title());
        schema.put("description", kind.help());
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                kind.settings().stream()
                        .filter(SettingField::required)
                        .map(SettingField::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> property(SettingField field) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("title", field.label());
        if (!field.help().isEmpty()) {
            property.put("description", field.help());
        }
        switch (field.type()) {
            case NUMBER -> property.put("type", "number");
            case CHECKBOX -> property.put("type", "boolean");
            case MAP -> property.put("type", "object");
            case MEMBERS -> {
                property.put("type", "array");
                property.put("items", Map.of("type", "string"));
            }
            case ACTIONS -> {
                property.put("type", "array");
                property.put("items", Map.of("type", "object", "required", List.of("kind")));
            }
            case ASSIGNEE -> property.put("type", List.of("object", "string"));
            case LONG_TEMPLATE -> property.put("type", List.of("string", "object", "array"));
            default -> property.put("type", "string");
        }
        if (!field.choices().isEmpty()) {
            property.put("enum", field.choices());
        }
        return property;
    }
}
