package io.scalewell.backend.guest;

import io.scalewell.backend.form.Answers;
import io.scalewell.shared.file.StoredFiles;
import io.scalewell.shared.form.FormSending;
import io.scalewell.shared.form.FormUpload;
import io.scalewell.shared.form.PublicField;
import io.scalewell.shared.guest.GuestTask;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what a guest typed and chose into values of the task's fields. Files are stored as they come. */
@Component
class GuestValues {

    private final StoredFiles files;

    GuestValues(StoredFiles files) {
        this.files = files;
    }

    /** @param errors of what could not be read */
    record Read(Map<String, Object> values, List<InputError> errors) {}

    Read read(GuestTask task, FormSending sending, ZoneId zone) throws IOException {
        List<PublicField> fields = fields(task);
        Answers answers = Answers.read(fields, sending, zone);
        Map<String, Object> values = new LinkedHashMap<>(answers.values());
        List<InputError> errors = new ArrayList<>(answers.errors());
        for (PublicField each : fields) {
            Field field = each.field();
            boolean wrong = errors.stream().anyMatch(error -> error.pointer().equals(Answers.pointer(field.key())));
            if (field.type() == FieldType.FILE) {
                take(field, sending, values, errors);
            } else if (!wrong
                    && !values.containsKey(field.key())
                    && task.task().fields().containsKey(field.key())) {
                // an empty text clears a field of any type
                values.put(field.key(), "");
            }
        }
        return new Read(values, errors);
    }

    /** Those that a guest can fill in: the list of members is not for strangers. */
    static List<PublicField> fields(GuestTask task) {
        return task.step().fields().stream()
                .filter(field -> field.type() != FieldType.MEMBER)
                .map(field -> new PublicField(field, false))
                .toList();
    }

    private void take(Field field, FormSending sending, Map<String, Object> values, List<InputError> errors)
            throws IOException {
        FormUpload upload = sending.uploads().get(FormSending.FIELD + field.key());
        if (upload == null || upload.size() == 0) {
            return;
        }
        try (InputStream content = upload.content().open()) {
            values.put(
                    field.key(),
                    Map.of("id", files.storeForRun(upload.name(), content).id()));
        } catch (Invalid refused) {
            errors.add(new InputError(Answers.pointer(field.key()), refused.message()));
        } catch (NotAllowedNow full) {
            errors.add(new InputError(Answers.pointer(field.key()), Message.of("public-form.no-room")));
        }
    }
}
