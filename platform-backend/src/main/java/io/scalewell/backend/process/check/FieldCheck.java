package io.scalewell.backend.process.check;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Keys, labels and choices of fields. */
final class FieldCheck {

    private static final Pattern KEY = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]*");

    private final Findings findings;
    private final ProcessDefinition definition;

    FieldCheck(Findings findings, ProcessDefinition definition) {
        this.findings = findings;
        this.definition = definition;
    }

    void run() {
        Set<String> keys = new HashSet<>();
        for (Placed<Field> placed : Placed.fields(definition)) {
            Field field = placed.part();
            findings.addIf(
                    !KEY.matcher(field.key()).matches(),
                    placed.pointer() + "/key",
                    "A field's key is a letter, then letters, digits or underscores, such as idNumber.");
            findings.addIf(
                    !keys.add(field.key()),
                    placed.pointer() + "/key",
                    "Another field of the process has the key " + field.key() + " already.");
            findings.addIf(field.label().isBlank(), placed.pointer() + "/label", "A field needs a label.");
            choices(placed.pointer() + "/choices", field);
            columns(placed.pointer() + "/columns", field);
        }
    }

    private void columns(String pointer, Field table) {
        boolean holdsRows = table.type() == FieldType.TABLE;
        findings.addIf(holdsRows && table.columns().isEmpty(), pointer, "A table needs a column.");
        findings.addIf(!holdsRows && !table.columns().isEmpty(), pointer, "Only a table has columns.");
        Set<String> keys = new HashSet<>();
        for (int index = 0; index < table.columns().size(); index++) {
            Field column = table.columns().get(index);
            String place = pointer + "/" + index;
            findings.addIf(
                    !KEY.matcher(column.key()).matches(),
                    place + "/key",
                    "A column's key is a letter, then letters, digits or underscores, such as unitPrice.");
            findings.addIf(
                    !keys.add(column.key()),
                    place + "/key",
                    "Another column of the table has the key " + column.key() + " already.");
            findings.addIf(column.label().isBlank(), place + "/label", "A column needs a label.");
            findings.addIf(column.type() == FieldType.TABLE, place + "/type", "A column cannot be a table.");
            choices(place + "/choices", column);
        }
    }

    /** The type, which a definition may leave out. */
    static FieldType type(Field field) {
        return field.type() == null ? FieldType.TEXT : field.type();
    }

    private void choices(String pointer, Field field) {
        boolean chooses = field.type() == FieldType.CHOICE || field.type() == FieldType.MULTICHOICE;
        findings.addIf(chooses && field.choices().isEmpty(), pointer, "A choice needs something to choose from.");
        boolean distinct = Set.copyOf(field.choices()).size() == field.choices().size();
        findings.addIf(!distinct, pointer, "Each choice may be there only once.");
        findings.addIf(field.choices().stream().anyMatch(String::isBlank), pointer, "A choice must not be empty.");
    }
}
