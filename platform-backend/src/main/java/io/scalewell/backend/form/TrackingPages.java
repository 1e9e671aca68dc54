package io.scalewell.backend.form;

import io.scalewell.backend.run.RunTracking;
import io.scalewell.backend.run.RunTracking.StageDone;
import io.scalewell.backend.run.RunTracking.Tracked;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.Tracking;
import io.scalewell.shared.form.Tracking.StageProgress;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.tenancy.Organization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a sender may know of the run that was started. Called within a transaction. */
@Component
class TrackingPages {

    private final SubmissionRepository submissions;
    private final FormRepository forms;
    private final FormViews views;
    private final RunTracking runs;
    private final OrganizationRepository organizations;

    TrackingPages(
            SubmissionRepository submissions,
            FormRepository forms,
            FormViews views,
            RunTracking runs,
            OrganizationRepository organizations) {
        this.submissions = submissions;
        this.forms = forms;
        this.views = views;
        this.runs = runs;
        this.organizations = organizations;
    }

    Optional<Tracking> find(String secret) {
        return submissions.ofTracking(Directory.hash(secret)).flatMap(this::tracking);
    }

    private Optional<Tracking> tracking(SubmissionRow sent) {
        UUID run = sent.runId();
        if (run == null) {
            return Optional.empty();
        }
        FormRow form = forms.get(sent.formId());
        Tracked tracked = runs.get(run);
        Organization organization = organizations.get();
        return Optional.of(new Tracking(
                organization.name(),
                form.definition(),
                tracked.key().value(),
                tracked.state(),
                sent.sentAt(),
                tracked.endedAt(),
                stages(form.definition(), tracked),
                organization.zone(),
                tracked.state() == RunState.RUNNING ? views.typical(form.processId()) : null));
    }

    /** The first one that is not done is where the work is, also while parallel stages go on beside it. */
    private static List<StageProgress> stages(FormDefinition form, Tracked tracked) {
        List<StageProgress> stages = new ArrayList<>();
        boolean current = tracked.state() == RunState.RUNNING;
        for (StageDone stage : tracked.stages()) {
            boolean done = stage.done() == stage.total() || tracked.state() == RunState.COMPLETED;
            String title = form.showStages() && !stage.title().isBlank() ? stage.title() : null;
            stages.add(new StageProgress(title, done, current && !done));
            current = current && done;
        }
        return stages;
    }
}
