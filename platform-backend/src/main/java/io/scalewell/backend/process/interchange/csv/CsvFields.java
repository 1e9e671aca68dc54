package io.scalewell.backend.process.interchange.csv;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a step in one cell, a line each: {@code idNumber; TEXT; required; ID number; choice | choice}. */
final class CsvFields {

    private static final String REQUIRED = "required";

    private CsvFields() {}

    static String write(List<Field> fields) {
        return fields.stream().map(CsvFields::line).collect(Collectors.joining("\n"));
    }

    private static String line(Field field) {
        return String.join(
                "; ",
                field.key(),
                field.type() == null ? FieldType.TEXT.name() : field.type().name(),
                field.required() ? REQUIRED : "optional",
                field.label(),
                String.join(" | ", field.choices()));
    }

    /** Adds a warning for each line that is not a field. */
    static List<Field> read(String cell, long line, List<String> warnings) {
        List<Field> fields = new ArrayList<>();
        for (String text : cell.lines().filter(each -> !each.isBlank()).toList()) {
            field(text)
                    .ifPresentOrElse(
                            fields::add,
                            () -> warnings.add(
                                    "Line " + line + ": the field \"" + text.strip() + "\" was not understood."));
        }
        return fields;
    }

    private static Optional<Field> field(String text) {
        List<String> parts =
                Arrays.stream(text.split(";", 5)).map(String::strip).toList();
        Optional<FieldType> type = parts.size() < 4 ? Optional.empty() : type(parts.get(1));
        return type.map(found -> new Field(
                parts.get(0),
                parts.get(3),
                found,
                parts.get(2).equalsIgnoreCase(REQUIRED),
                null,
                parts.size() < 5 ? List.of() : choices(parts.get(4))));
    }

    private static Optional<FieldType> type(String name) {
        return Arrays.stream(FieldType.values())
                .filter(type -> type.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static List<String> choices(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .toList();
    }
}
