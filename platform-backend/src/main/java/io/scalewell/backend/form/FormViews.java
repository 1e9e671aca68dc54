package io.scalewell.backend.form;

import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.process.PublishedVersion;
import io.scalewell.backend.run.RunTracking;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.PublicForm;
import io.scalewell.shared.form.PublicForm.Typical;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.tenancy.Organization;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Forms as outsiders see them now. Called within a transaction. */
@Component
class FormViews {

    private final PublishedProcesses processes;
    private final RunTracking runs;
    private final OrganizationRepository organizations;
    private final Seals seals;
    private final DatabaseClock clock;

    FormViews(
            PublishedProcesses processes,
            RunTracking runs,
            OrganizationRepository organizations,
            Seals seals,
            DatabaseClock clock) {
        this.processes = processes;
        this.runs = runs;
        this.organizations = organizations;
        this.seals = seals;
        this.clock = clock;
    }

    /** A form with what is needed to show it and to take it back. */
    record Shown(FormRow row, ProcessKey process, Organization organization, PageSeal seal, PublicForm form) {

        /** The same with a page's own token. */
        PublicForm with(PageSeal.View view) {
            return new PublicForm(
                    form.organization(),
                    form.definition(),
                    form.open(),
                    form.fields(),
                    form.zone(),
                    seal.token(view),
                    form.typical());
        }
    }

    Shown of(FormRow row) {
        ProcessKey key = processes.findKey(row.processId()).orElseThrow();
        Optional<List<Field>> startable = startFields(key);
        List<Field> startFields = startable.orElse(List.of());
        boolean open = row.open()
                && startable.isPresent()
                && Offer.missing(startFields).isEmpty();
        PageSeal seal = seals.of(row);
        Organization organization = organizations.get();
        return new Shown(
                row,
                key,
                organization,
                seal,
                form(
                        organization,
                        row.definition(),
                        open,
                        startFields,
                        seal.token(PageSeal.View.at(clock.now())),
                        row.processId()));
    }

    PublicForm form(
            Organization organization,
            FormDefinition definition,
            boolean open,
            List<Field> startFields,
            String token,
            UUID processId) {
        return new PublicForm(
                organization.name(),
                definition,
                open,
                Offer.fields(definition, startFields),
                organization.zone(),
                token,
                typical(processId));
    }

    @Nullable
    Typical typical(UUID processId) {
        return runs.typical(processId)
                .map(found -> new PublicForm.Typical(found.median(), found.p85()))
                .orElse(null);
    }

    /** Of the version that a run would work by; empty when none can be started. */
    Optional<List<Field>> startFields(ProcessKey process) {
        try {
            PublishedVersion version = processes.startable(process, null);
            return Optional.of(version.definition().startFields());
        } catch (NotAllowedNow unpublishedOrRetired) {
            return Optional.empty();
        }
    }
}
