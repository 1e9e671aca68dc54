package io.scalewell.backend.form;

import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.FormField;
import io.scalewell.shared.form.PublicField;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which start fields an outsider is asked for, and in which words. Pure. */
final class Offer {

    private Offer() {}

    /** A member is nobody that an outsider could choose: the list of them is not for strangers. A file needs a place of its own. */
    static boolean isPossible(Field field) {
        return switch (field.type() == null ? FieldType.TEXT : field.type()) {
            case MEMBER -> false;
            case TABLE ->
                field.columns().stream()
                        .noneMatch(column -> column.type() == FieldType.MEMBER || column.type() == FieldType.FILE);
            case TEXT, NUMBER, DATE, DATETIME, CHOICE, MULTICHOICE, CHECKBOX, EMAIL, URL, MONEY, FILE -> true;
        };
    }

    static List<Field> possible(List<Field> startFields) {
        return startFields.stream().filter(Offer::isPossible).toList();
    }

    /** Those that the process requires and no outsider can give. */
    static List<Field> missing(List<Field> startFields) {
        return startFields.stream()
                .filter(field -> field.required() && !isPossible(field))
                .toList();
    }

    /**
     * The chosen fields as they are now: those that the process has no more are left out, those that it requires and nobody chose
     * come last.
     */
    static List<PublicField> fields(FormDefinition form, List<Field> startFields) {
        Map<String, Field> known = new LinkedHashMap<>();
        possible(startFields).forEach(field -> known.put(field.key(), field));
        List<PublicField> fields = new ArrayList<>();
        for (FormField chosen : form.fields()) {
            Field field = known.get(chosen.key());
            if (field != null) {
                fields.add(new PublicField(worded(field, chosen), chosen.multiline()));
            }
        }
        Set<String> keys = form.fields().stream().map(FormField::key).collect(Collectors.toSet());
        known.values().stream()
                .filter(field -> field.required() && !keys.contains(field.key()))
                .forEach(field -> fields.add(new PublicField(field, false)));
        return fields;
    }

    private static Field worded(Field field, FormField chosen) {
        return new Field(
                field.key(),
                chosen.label() == null ? field.label() : chosen.label(),
                field.type(),
                field.required() || chosen.required(),
                help(field, chosen),
                field.choices(),
                field.columns());
    }

    private static @Nullable String help(Field field, FormField chosen) {
        return chosen.help() == null ? field.help() : chosen.help();
    }
}
