package io.scalewell.backend.demo;

import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.FormField;
import io.scalewell.shared.form.Forms;
import io.scalewell.shared.process.ProcessKey;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The form by which customers of Kestrel complain: {@code /f/kestrel/complaint}. */
@Component
class PlannedForms {

    private static final ProcessKey COMPLAINTS = ProcessKey.of("CMP");

    private final Forms forms;

    PlannedForms(Forms forms) {
        this.forms = forms;
    }

    void open(Actors actors, Instant now) {
        actors.at(now, People.MANAGER, () -> {
            forms.save(COMPLAINTS, complaint(), 0);
            return forms.open(COMPLAINTS);
        });
    }

    private static FormDefinition complaint() {
        return new FormDefinition(
                "complaint",
                "Tell us what went wrong",
                "We are sorry that something did not go well. **Every complaint gets an answer**, and we learn from each.",
                List.of(
                        new FormField("customer", "Your name or company", null, true, false),
                        new FormField("about", null, null, true, false),
                        new FormField("words", null, "An order number helps us to find it.", true, true),
                        new FormField("photo", null, "If it shows what went wrong", false, false),
                        new FormField("email", null, "Where we answer", true, false)),
                "Kestrel may keep what I write here until my complaint is settled.",
                "Thank you. Somebody of our support looks at it on the next working day.",
                null,
                List.of(),
                List.of(),
                "en",
                true,
                true);
    }
}
