package io.scalewell.backend.form;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.run.RunTracking;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.FormDetail;
import io.scalewell.shared.form.FormSender;
import io.scalewell.shared.form.Forms;
import io.scalewell.shared.form.PublicForm;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms for those who design them: one use case and one transaction a method. */
@Service
@Transactional
class FormService implements Forms {

    private final FormRepository forms;
    private final SubmissionRepository submissions;
    private final FormRules rules;
    private final FormDetails details;
    private final FormViews views;
    private final Seals seals;
    private final PublishedProcesses processes;
    private final OrganizationRepository organizations;
    private final RunTracking runs;
    private final Callers callers;
    private final DatabaseClock clock;

    FormService(
            FormRepository forms,
            SubmissionRepository submissions,
            FormRules rules,
            FormDetails details,
            FormViews views,
            Seals seals,
            PublishedProcesses processes,
            OrganizationRepository organizations,
            RunTracking runs,
            Callers callers,
            DatabaseClock clock) {
        this.forms = forms;
        this.submissions = submissions;
        this.rules = rules;
        this.details = details;
        this.views = views;
        this.seals = seals;
        this.processes = processes;
        this.organizations = organizations;
        this.runs = runs;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public FormDetail get(ProcessKey process) {
        callers.current().require(Permission.READ);
        return details.of(process, forms.ofProcess(id(process)));
    }

    @Override
    public FormDetail save(ProcessKey process, FormDefinition wish, long revision) {
        Caller caller = callers.current();
        caller.require(Permission.DESIGN);
        UUID processId = id(process);
        Optional<FormRow> before = forms.lock(processId);
        if (before.map(FormRow::revision).orElse(0L) != revision) {
            throw new EditConflict(Message.of("public-form.changed"), details.of(process, before), wish);
        }
        FormDefinition definition = FormWords.tidy(wish);
        rules.check(
                definition,
                Offer.possible(details.startFields(process)).stream()
                        .map(Field::key)
                        .collect(Collectors.toSet()));
        if (forms.ofSlug(definition.slug())
                .filter(other -> !other.processId().equals(processId))
                .isPresent()) {
            throw new Invalid("/slug", Message.of("public-form.slug-taken", definition.slug()));
        }
        if (before.isEmpty()) {
            UUID id = Ids.next();
            forms.insert(
                    new FormRow(id, processId, definition, false, seals.newSecret(id), 1),
                    caller.member(),
                    clock.now());
        } else {
            forms.update(before.get().id(), definition, before.get().open(), caller.member(), clock.now());
        }
        return details.of(process, forms.ofProcess(processId));
    }

    @Override
    public FormDetail open(ProcessKey process) {
        callers.current().require(Permission.DESIGN);
        if (forms.ofProcess(id(process)).isEmpty()) {
            save(process, details.of(process, Optional.empty()).definition(), 0);
        }
        List<InputError> problems = details.problems(process);
        if (!problems.isEmpty()) {
            throw new Invalid(Message.of("public-form.not-yet"), problems);
        }
        return turn(process, true);
    }

    @Override
    public FormDetail close(ProcessKey process) {
        callers.current().require(Permission.DESIGN);
        return turn(process, false);
    }

    private FormDetail turn(ProcessKey process, boolean open) {
        UUID processId = id(process);
        FormRow form = forms.lock(processId).orElseThrow(() -> new NotFound(Message.of("missing.form", process)));
        if (form.open() != open) {
            forms.update(form.id(), form.definition(), open, callers.current().member(), clock.now());
        }
        return details.of(process, forms.ofProcess(processId));
    }

    @Override
    @Transactional(readOnly = true)
    public PublicForm preview(ProcessKey process) {
        callers.current().require(Permission.READ);
        UUID processId = id(process);
        FormDefinition definition =
                details.of(process, forms.ofProcess(processId)).definition();
        return views.form(organizations.get(), definition, true, details.startFields(process), "", processId);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FormSender> sender(RunKey run) {
        callers.current().require(Permission.READ);
        return runs.findId(run)
                .flatMap(submissions::ofRun)
                .map(sent ->
                        new FormSender(forms.get(sent.formId()).definition().title(), sent.email(), sent.sentAt()));
    }

    private UUID id(ProcessKey process) {
        return processes.findId(process).orElseThrow(() -> new NotFound(Message.of("missing.process", process)));
    }
}
