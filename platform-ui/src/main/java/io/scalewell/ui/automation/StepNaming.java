package io.scalewell.ui.automation;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.ui.automation.StepAutomation.Place;
import java.util.Optional;

/** Writes into the draft of a process which automation does a step. */
@SpringComponent
@UIScope
public class StepNaming {

    private static final int TRIES = 5;

    private final Processes processes;

    StepNaming(Processes processes) {
        this.processes = processes;
    }

    /** What the process is called; empty when there is none. */
    public Optional<String> processName(Place place) {
        try {
            return Optional.of(processes.get(place.process()).summary().name());
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    /**
     * Names it, also when somebody is writing in the draft; nothing happens when the step is gone.
     *
     * @throws EditConflict when the draft is saved so often that there is no moment for it
     */
    public void name(Place place, AutomationKey automation) {
        for (int attempt = 1; !saved(processes.get(place.process()), place, automation); attempt++) {
            if (attempt == TRIES) {
                throw new EditConflict(place.step(), "", automation);
            }
        }
    }

    private boolean saved(ProcessDetail detail, Place place, AutomationKey automation) {
        var named = detail.draft().withSteps(step -> step.key().equals(place.step()) ? doneBy(step, automation) : step);
        try {
            processes.replaceDraft(place.process(), named, detail.draftRevision());
            return true;
        } catch (EditConflict newer) {
            return false;
        }
    }

    private static Step doneBy(Step step, AutomationKey automation) {
        return step.change()
                .kind(StepKind.AUTOMATED)
                .automation(automation.value())
                .toStep();
    }
}
