package io.scalewell.ui.run.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/** Below the steps of a running run: adds one that the process does not know. */
final class AddTaskBar extends Div {

    private final Workspace workspace;
    private final RunWork work;
    private final ProblemArea problems = new ProblemArea();
    private final Button button;
    private final Div slot = new Div();
    private @Nullable RunDetail run;

    AddTaskBar(Workspace workspace, RunWork work) {
        this.workspace = workspace;
        this.work = work;
        addClassName("sw-add-task");
        button = new Button(getTranslation("run.add"), new Icon(Symbol.PLUS), click -> open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(problems, button, slot);
    }

    void show(RunDetail shown) {
        run = shown;
        setVisible(shown.summary().state() == RunState.RUNNING
                && workspace.me().role().mayWork());
    }

    private void open() {
        var shown = run;
        if (shown != null) {
            slot.removeAll();
            button.setVisible(false);
            slot.add(new AddTaskForm(
                    workspace,
                    work.services(),
                    shown,
                    problems,
                    task -> {
                        if (work.add(problems, shown.summary().key(), task)) {
                            close();
                        }
                    },
                    this::close));
        }
    }

    private void close() {
        slot.removeAll();
        button.setVisible(true);
        button.focus();
    }
}
