package io.scalewell.backend.automation.kind;

import io.scalewell.shared.kind.KindInfo;
import io.scalewell.shared.kind.SettingField;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.text.Message;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a settings record as the form that people fill in, and checks what they filled in. */
public final class SettingsForm {

    private static final int MAX_TEXT = 20_000;

    private SettingsForm() {}

    public static KindInfo info(Kind<?> kind) {
        return new KindInfo(kind.name(), kind.title(), kind.help(), kind.icon(), fields(kind));
    }

    private static List<SettingField> fields(Kind<?> kind) {
        return Arrays.stream(kind.settings().getRecordComponents())
                .map(SettingsForm::field)
                .toList();
    }

    private static SettingField field(RecordComponent component) {
        Setting setting = component.getAnnotation(Setting.class);
        if (setting == null) {
            throw new IllegalStateException(
                    component.getDeclaringRecord() + "." + component.getName() + " lacks @Setting");
        }
        return new SettingField(
                component.getName(),
                setting.label(),
                setting.type(),
                setting.required(),
                setting.help(),
                List.of(setting.choices()));
    }

    /** What is wrong with the form of some settings: unknown and missing ones, wrong types and choices. */
    public static List<InputError> problems(Kind<?> kind, Map<String, Object> settings) {
        List<SettingField> fields = fields(kind);
        Set<String> known = fields.stream().map(SettingField::name).collect(Collectors.toSet());
        List<InputError> errors = new ArrayList<>();
        settings.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new InputError("/" + name, Message.of("setting.unknown", kind.name(), name, known)))
                .forEach(errors::add);
        for (SettingField field : fields) {
            check(field, settings.get(field.name())).ifPresent(errors::add);
        }
        return errors;
    }

    private static Optional<InputError> check(SettingField field, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            return field.required() ? error(field, Message.of("setting.required", field.label())) : Optional.empty();
        }
        if (value instanceof String text && text.length() > MAX_TEXT) {
            return error(field, Message.of("setting.long", field.label(), MAX_TEXT));
        }
        boolean fits = switch (field.type()) {
            case NUMBER -> value instanceof Number;
            case CHECKBOX -> value instanceof Boolean;
            case MAP -> value instanceof Map<?, ?>;
            case MEMBERS, ACTIONS -> value instanceof List<?>;
            case ASSIGNEE -> value instanceof Map<?, ?> || value instanceof String;
            case CHOICE -> value instanceof String text && field.choices().contains(text);
            case LONG_TEMPLATE -> true;
            default -> value instanceof String || value instanceof Number || value instanceof Boolean;
        };
        return fits ? Optional.empty() : error(field, expectation(field));
    }

    private static Message expectation(SettingField field) {
        return switch (field.type()) {
            case NUMBER -> Message.of("setting.number", field.label());
            case CHECKBOX -> Message.of("setting.boolean", field.label());
            case MAP -> Message.of("setting.object", field.label());
            case MEMBERS, ACTIONS -> Message.of("setting.list", field.label());
            case CHOICE -> Message.of("setting.one-of", field.label(), field.choices());
            default -> Message.of("setting.text", field.label());
        };
    }

    private static Optional<InputError> error(SettingField field, Message detail) {
        return Optional.of(new InputError("/" + field.name(), detail));
    }
}
