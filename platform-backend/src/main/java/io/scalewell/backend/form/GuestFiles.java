package io.scalewell.backend.form;

import io.scalewell.backend.form.FormViews.Shown;
import io.scalewell.backend.form.PageSeal.Kept;
import io.scalewell.backend.form.PageSeal.View;
import io.scalewell.backend.identity.Callers;
import io.scalewell.shared.file.StoredFiles;
import io.scalewell.shared.form.FormSending;
import io.scalewell.shared.form.FormUpload;
import io.scalewell.shared.form.PublicField;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files of outsiders: stored as they come, so that nobody has to choose them twice; those that no run gets go after a week. */
@Component
class GuestFiles {

    private final StoredFiles files;

    GuestFiles(StoredFiles files) {
        this.files = files;
    }

    /** Those that the page had from an attempt before, by field key. What was not signed for this page is ignored. */
    Map<String, Kept> brought(Shown shown, View view, FormSending sending) {
        Map<String, Kept> brought = new LinkedHashMap<>();
        for (PublicField field : shown.form().fields()) {
            if (field.field().type() == FieldType.FILE) {
                sending.text(FormSending.KEPT + field.key())
                        .flatMap(reference -> shown.seal().kept(view, reference))
                        .ifPresent(kept -> brought.put(field.key(), kept));
            }
        }
        return brought;
    }

    /** Stores those that came now, by field key; one that cannot be kept is an error of its field. */
    Map<String, Kept> store(Shown shown, FormSending sending, List<InputError> errors) throws IOException {
        Map<String, Kept> stored = new LinkedHashMap<>();
        for (PublicField field : shown.form().fields()) {
            FormUpload upload = sending.uploads().get(FormSending.FIELD + field.key());
            if (field.field().type() == FieldType.FILE && upload != null && upload.size() > 0) {
                try {
                    Attachment file = store(shown, upload);
                    stored.put(field.key(), new Kept(UUID.fromString(file.id()), file.name(), file.size()));
                } catch (Invalid refused) {
                    errors.add(new InputError(Answers.pointer(field.key()), refused.message()));
                } catch (NotAllowedNow full) {
                    errors.add(new InputError(Answers.pointer(field.key()), Message.of("public-form.no-room")));
                }
            }
        }
        return stored;
    }

    private Attachment store(Shown shown, FormUpload upload) throws IOException {
        try (InputStream content = upload.content().open()) {
            return ScopedValue.where(Callers.CURRENT, Guests.at(shown))
                    .<Attachment, IOException>call(() -> files.storeForRun(upload.name(), content));
        }
    }
}
