package io.scalewell.backend.run;

import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Says what a start would refuse, field by field, before anything is done. Pure; asks for no member and no file. */
public final class FieldCheck {

    private FieldCheck() {}

    /** A pointer is {@code /fields/KEY}. Values of other fields are not looked at. */
    public static List<InputError> faults(Collection<Field> fields, Map<String, Object> values) {
        List<InputError> faults = new ArrayList<>();
        for (Field field : fields) {
            try {
                Object typed = FieldTyping.typed(field, values.get(field.key()));
                if (typed == null && field.required()) {
                    faults.add(new InputError("/fields/" + field.key(), Message.of("field.required", field.label())));
                }
            } catch (UnfitValue wrong) {
                faults.add(new InputError("/fields/" + field.key(), wrong.sentence()));
            }
        }
        return faults;
    }
}
