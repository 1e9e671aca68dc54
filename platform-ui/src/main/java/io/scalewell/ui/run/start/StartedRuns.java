package io.scalewell.ui.run.start;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.process.ProcessVersion;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.run.field.FieldInputs;
import io.scalewell.ui.shell.Workspace;

/** Starts runs and leads to them. */
@SpringComponent
@UIScope
public class StartedRuns {

    private final Workspace workspace;
    private final Runs runs;
    private final FieldInputs inputs;

    StartedRuns(Workspace workspace, Runs runs, FieldInputs inputs) {
        this.workspace = workspace;
        this.runs = runs;
        this.inputs = inputs;
    }

    /** What is asked before a run of this version starts. */
    public StartRunForm form(ProcessVersion version) {
        return form(version, () -> {});
    }

    /** @param onStart done before the run is shown */
    StartRunForm form(ProcessVersion version, Runnable onStart) {
        return new StartRunForm(version, runs, inputs, run -> {
            onStart.run();
            open(run);
        });
    }

    /** Starts a run of a process that asks nothing. */
    public void startAtOnce(ProcessVersion version) {
        open(runs.start(StartRun.of(version.process())));
    }

    private void open(RunDetail run) {
        var key = run.summary().key();
        workspace.go(RunNavigation.run(key));
        var ui = UI.getCurrent();
        new UndoToast(
                        ui.getTranslation("start.started", key),
                        () -> runs.cancel(key, ui.getTranslation("start.undone")))
                .open();
    }
}
