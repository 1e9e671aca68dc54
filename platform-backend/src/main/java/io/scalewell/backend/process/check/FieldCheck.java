package io.scalewell.backend.process.check;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.text.Message;
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
                    !KEY.matcher(field.key()).matches(), placed.pointer() + "/key", Message.of("publish.field.key"));
            findings.addIf(
                    !keys.add(field.key()), placed.pointer() + "/key", Message.of("publish.field.twice", field.key()));
            findings.addIf(
                    field.label().isBlank(), placed.pointer() + "/label", Message.of("publish.field.unlabelled"));
            choices(placed.pointer() + "/choices", field);
            columns(placed.pointer() + "/columns", field);
        }
    }

    private void columns(String pointer, Field table) {
        boolean holdsRows = table.type() == FieldType.TABLE;
        findings.addIf(holdsRows && table.columns().isEmpty(), pointer, Message.of("publish.table.empty"));
        findings.addIf(!holdsRows && !table.columns().isEmpty(), pointer, Message.of("publish.table.only"));
        Set<String> keys = new HashSet<>();
        for (int index = 0; index < table.columns().size(); index++) {
            Field column = table.columns().get(index);
            String place = pointer + "/" + index;
            findings.addIf(!KEY.matcher(column.key()).matches(), place + "/key", Message.of("publish.column.key"));
            findings.addIf(!keys.add(column.key()), place + "/key", Message.of("publish.column.twice", column.key()));
            findings.addIf(column.label().isBlank(), place + "/label", Message.of("publish.column.unlabelled"));
            findings.addIf(column.type() == FieldType.TABLE, place + "/type", Message.of("publish.column.table"));
            choices(place + "/choices", column);
        }
    }

    /** The type, which a definition may leave out. */
    static FieldType type(Field field) {
        return field.type() == null ? FieldType.TEXT : field.type();
    }

    private void choices(String pointer, Field field) {
        boolean chooses = field.type() == FieldType.CHOICE || field.type() == FieldType.MULTICHOICE;
        findings.addIf(chooses && field.choices().isEmpty(), pointer, Message.of("publish.choice.none"));
        boolean distinct = Set.copyOf(field.choices()).size() == field.choices().size();
        findings.addIf(!distinct, pointer, Message.of("publish.choice.twice"));
        findings.addIf(field.choices().stream().anyMatch(String::isBlank), pointer, Message.of("publish.choice.empty"));
    }
}
