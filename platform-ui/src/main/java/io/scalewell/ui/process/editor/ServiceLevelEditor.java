package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.ProcessServiceLevel;
import io.scalewell.shared.run.ServiceLevel;
import io.scalewell.shared.run.ServiceLevels;
import io.scalewell.ui.servicelevel.ServiceLevelForm;
import io.scalewell.ui.shell.ProblemArea;

/** The warning and escalation of one process. It is no part of the draft: what is changed here applies at once. */
final class ServiceLevelEditor extends Div {

    private final ServiceLevels levels;
    private final ProcessKey process;
    private final ProblemArea problems = new ProblemArea();
    private final Checkbox own = new Checkbox();
    private final ServiceLevelForm form;

    ServiceLevelEditor(EditorServices services, ProcessKey process) {
        this.levels = services.serviceLevels();
        this.process = process;
        addClassName("sw-form");
        own.setLabel(getTranslation("service-level.own"));
        own.setHelperText(getTranslation("service-level.own.help"));
        form = new ServiceLevelForm(services.members().list(), services.teams().list(), this::change);
        own.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                decide(change.getValue());
            }
        });
        add(new H3(getTranslation("service-level.title")), problems, own, form);
        problems.find(() -> levels.ofProcess(process)).ifPresent(this::show);
    }

    private void decide(boolean wanted) {
        problems.find(() -> wanted
                        ? levels.changeProcess(process, levels.ofOrganization())
                        : levels.followOrganization(process))
                .ifPresent(this::show);
    }

    private void change(ServiceLevel level) {
        problems.attempt(() -> levels.changeProcess(process, level));
    }

    private void show(ProcessServiceLevel present) {
        own.setValue(present.own());
        form.setVisible(present.own());
        form.show(present.level());
    }
}
