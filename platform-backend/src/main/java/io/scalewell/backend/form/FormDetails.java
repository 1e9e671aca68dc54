package io.scalewell.backend.form;

import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.backend.web.PublicAddress;
import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.FormDetail;
import io.scalewell.shared.form.FormField;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Forms as their designers see them. Called within a transaction. */
@Component
class FormDetails {

    private final Processes processes;
    private final FormRepository forms;
    private final FormViews views;
    private final OrganizationRepository organizations;
    private final PublicAddress address;

    FormDetails(
            Processes processes,
            FormRepository forms,
            FormViews views,
            OrganizationRepository organizations,
            PublicAddress address) {
        this.processes = processes;
        this.forms = forms;
        this.views = views;
        this.organizations = organizations;
        this.address = address;
    }

    FormDetail of(ProcessKey process, Optional<FormRow> form) {
        FormDefinition definition = form.map(FormRow::definition).orElseGet(() -> proposal(process));
        return new FormDetail(
                process,
                definition,
                form.map(FormRow::open).orElse(false),
                form.map(FormRow::revision).orElse(0L),
                address.of("/f/" + organizations.get().slug() + "/" + definition.slug()),
                Offer.possible(startFields(process)),
                problems(process));
    }

    /** Those of the version that runs work by; of the draft as long as there is none. */
    List<Field> startFields(ProcessKey process) {
        ProcessDetail detail = processes.get(process);
        ProcessDefinition definition =
                detail.published() == null ? detail.draft() : detail.published().definition();
        return definition.startFields();
    }

    List<InputError> problems(ProcessKey process) {
        List<InputError> problems = new ArrayList<>();
        Optional<List<Field>> startable = views.startFields(process);
        if (startable.isEmpty()) {
            problems.add(new InputError("", Message.of("public-form.unpublished", process)));
        }
        Offer.missing(startable.orElse(List.of()))
                .forEach(field ->
                        problems.add(new InputError("/fields", Message.of("public-form.impossible", field.label()))));
        return problems;
    }

    private FormDefinition proposal(ProcessKey process) {
        ProcessDetail detail = processes.get(process);
        ProcessDefinition definition =
                detail.published() == null ? detail.draft() : detail.published().definition();
        String slug = FormWords.slug(definition.name(), process.value());
        boolean taken = forms.ofSlug(slug).isPresent();
        List<FormField> fields = Offer.possible(definition.startFields()).stream()
                .limit(FormDefinition.MOST_FIELDS)
                .map(field -> FormField.of(field.key()))
                .toList();
        return new FormDefinition(
                taken ? process.value().toLowerCase(Locale.ROOT) : slug,
                definition.name().isBlank() ? process.value() : definition.name(),
                null,
                fields,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                true,
                true);
    }
}
