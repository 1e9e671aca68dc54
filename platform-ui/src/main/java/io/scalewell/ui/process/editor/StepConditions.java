package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Component;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.ui.condition.ConditionField;
import io.scalewell.ui.condition.ValueKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the condition of a step may speak of: the fields of the process, and the run itself. */
final class StepConditions {

    private StepConditions() {}

    static List<ConditionField> fields(ProcessDefinition definition, Component translator) {
        return Stream.concat(FieldNames.all(definition).map(StepConditions::field), run(translator))
                .toList();
    }

    private static Stream<ConditionField> run(Component translator) {
        return Stream.of(ofRun("name", ValueKind.TEXT, translator), ofRun("startedAt", ValueKind.MOMENT, translator));
    }

    private static ConditionField ofRun(String name, ValueKind kind, Component translator) {
        var path = "run." + name;
        return new ConditionField(path, path, translator.getTranslation("condition." + path), kind, List.of());
    }

    private static ConditionField field(Field field) {
        var whole = "run.fields." + field.key();
        var type = Objects.requireNonNullElse(field.type(), FieldType.TEXT);
        var label = field.label().isBlank() ? field.key() : field.label();
        return new ConditionField(
                type == FieldType.MONEY ? whole + ".amount" : whole, whole, label, kind(type), field.choices());
    }

    private static ValueKind kind(FieldType type) {
        return switch (type) {
            case TEXT, EMAIL, URL, MEMBER -> ValueKind.TEXT;
            case NUMBER, MONEY -> ValueKind.NUMBER;
            case DATE -> ValueKind.DATE;
            case DATETIME -> ValueKind.MOMENT;
            case CHOICE -> ValueKind.CHOICE;
            case MULTICHOICE -> ValueKind.CHOICES;
            case CHECKBOX -> ValueKind.TRUTH;
            case FILE, TABLE -> ValueKind.THING;
        };
    }
}
