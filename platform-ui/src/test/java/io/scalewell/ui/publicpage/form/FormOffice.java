package io.scalewell.ui.publicpage.form;

import io.scalewell.backend.identity.NewOrganization;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.backend.identity.OrganizationCreation.Created;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.FormField;
import io.scalewell.shared.form.Forms;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.Runs;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes organizations with an open form. */
@Component
class FormOffice {

    static final String SECRET_STEP = "Ask the grumpy accountant";

    private final OrganizationCreation creation;
    private final Processes processes;
    private final Forms forms;
    private final Runs runs;

    FormOffice(OrganizationCreation creation, Processes processes, Forms forms, Runs runs) {
        this.creation = creation;
        this.processes = processes;
        this.forms = forms;
        this.runs = runs;
    }

    /** Its due rule needs the working calendar, which a guest may not read. */
    private static Step soon(String key, String title) {
        return Step.task(key, title)
                .change()
                .due("P1D after start")
                .required(true)
                .toStep();
    }

    /** An organization, its process and the way to its form. */
    record Desk(TestOrganization organization, ProcessKey process, String slug, String path) {}

    static Field field(String key, FieldType type, boolean required, String... choices) {
        return new Field(key, "Your " + key, type, required, null, List.of(choices));
    }

    Desk open(Field... startFields) {
        return open(form -> form, startFields);
    }

    Desk open(UnaryOperator<FormDefinition> change, Field... startFields) {
        String email = "a" + UUID.randomUUID() + "@example.org";
        Created made = creation.create(new NewOrganization(
                null, "Kestrel & Co", ZoneId.of("Europe/Berlin"), false, "Ada Stone", email, "correct horse battery"));
        var organization = new TestOrganization(made.organization().id(), made.admin(), email);
        return organization.call(() -> {
            ProcessKey key = processes
                    .create(ProcessDefinition.named("New laptop")
                            .change()
                            .startFields(List.of(startFields))
                            .stages(List.of(
                                    new Stage("Look at it", false, List.of(soon("look", SECRET_STEP))),
                                    new Stage("Hand it over", false, List.of(Step.task("hand", "Hand over")))))
                            .toDefinition())
                    .summary()
                    .key();
            processes.publish(key, new Publication("first", null));
            var definition = change.apply(forms.get(key).definition());
            forms.save(key, definition, 0);
            forms.open(key);
            return new Desk(
                    organization,
                    key,
                    definition.slug(),
                    "/f/" + made.organization().slug() + "/" + definition.slug());
        });
    }

    List<RunDetail> runs(Desk desk) {
        return desk.organization()
                .call(() ->
                        runs
                                .list(new RunFilter(desk.process(), null, null, null, null), PageRequest.first())
                                .items()
                                .stream()
                                .map(run -> runs.get(run.key()))
                                .toList());
    }

    static FormDefinition with(
            FormDefinition form,
            @Nullable String intro,
            @Nullable String consent,
            List<String> origins,
            @Nullable String language) {
        return new FormDefinition(
                form.slug(),
                form.title(),
                intro,
                form.fields(),
                consent,
                form.confirmation(),
                form.closedText(),
                origins,
                form.tell(),
                language,
                form.showStages(),
                form.mailLink());
    }

    static FormDefinition labelled(FormDefinition form, String key, String label) {
        return new FormDefinition(
                form.slug(),
                form.title(),
                form.intro(),
                form.fields().stream()
                        .map(field -> field.key().equals(key) ? new FormField(key, label, null, true, false) : field)
                        .toList(),
                form.consent(),
                form.confirmation(),
                form.closedText(),
                form.origins(),
                form.tell(),
                form.language(),
                form.showStages(),
                form.mailLink());
    }
}
