package io.scalewell.backend.run;

import io.scalewell.backend.file.KeptFiles;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the values that a client sent against the definitions of their fields. */
@Component
class FieldInput {

    private static final int MOST = 500;

    private final PeopleQuery people;
    private final KeptFiles files;

    FieldInput(PeopleQuery people, KeptFiles files) {
        this.people = people;
        this.files = files;
    }

    /** All fields of a process: of the start form and of its steps. */
    static List<Field> fieldsOf(ProcessDefinition definition) {
        Stream<Field> ofSteps = definition.steps().stream().map(Step::fields).flatMap(Collection::stream);
        return Stream.concat(definition.startFields().stream(), ofSteps).toList();
    }

    /**
     * The values to keep by field key; null clears a field. Throws {@link Invalid} with each field that is unknown or whose value
     * does not fit.
     */
    Map<String, @Nullable Object> typed(Collection<Field> fields, Map<String, Object> values) {
        if (values.size() > MOST) {
            throw new Invalid("/fields", Message.of("field.most", MOST));
        }
        Map<String, Field> known = fields.stream().collect(Collectors.toMap(Field::key, field -> field, (a, b) -> a));
        Map<String, @Nullable Object> typed = new LinkedHashMap<>();
        List<InputError> errors = new ArrayList<>();
        values.forEach((key, value) -> {
            Field field = known.get(key);
            if (field == null) {
                errors.add(error(key, Message.of("field.unknown")));
                return;
            }
            try {
                typed.put(key, FieldTyping.typed(field, value));
            } catch (UnfitValue wrong) {
                errors.add(error(key, wrong.sentence()));
            }
        });
        checkMembers(known, typed, errors);
        refuse(errors);
        return FileValues.described(typed, known, files);
    }

    /** Throws {@link Invalid} with each required field that has no value. */
    static void requireFilled(Collection<Field> fields, Map<String, Object> values) {
        refuse(fields.stream()
                .filter(field -> field.required() && values.get(field.key()) == null)
                .map(field -> error(field.key(), Message.of("field.required", field.label())))
                .toList());
    }

    private void checkMembers(Map<String, Field> known, Map<String, @Nullable Object> typed, List<InputError> errors) {
        Map<String, String> named = new LinkedHashMap<>();
        typed.forEach((key, value) -> {
            Field field = known.get(key);
            if (field != null) {
                FieldCells.of(field, value)
                        .filter(cell -> cell.field().type() == FieldType.MEMBER)
                        .forEach(cell -> named.put(String.valueOf(cell.value()), key));
            }
        });
        Set<String> existing = people.activeByEmail(named.keySet()).keySet();
        named.forEach((email, key) -> {
            if (!existing.contains(PeopleQuery.lowerCase(email))) {
                errors.add(error(key, Message.of("publish.no-member", email)));
            }
        });
    }

    private static InputError error(String key, Message detail) {
        return new InputError("/fields/" + key.replace("~", "~0").replace("/", "~1"), detail);
    }

    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid(Message.of("field.refused"), errors);
        }
    }
}
