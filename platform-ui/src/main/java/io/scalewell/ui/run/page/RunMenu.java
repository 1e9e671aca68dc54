package io.scalewell.ui.run.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.util.Optional;
import java.util.function.IntConsumer;

/** What is seldom done with a whole run: give it another name, move it to another version, or cancel it with a reason. */
final class RunMenu extends Div {

    /**
     * @param newer the version that it can be moved to; empty when there is none, or none for the reader
     * @param onMove told when somebody wants to see what moving it would do
     * @param onGuests told when somebody wants to see who was asked from outside
     */
    RunMenu(
            Workspace workspace,
            RunSummary run,
            Runs runs,
            ProblemArea problems,
            Optional<Integer> newer,
            IntConsumer onMove,
            Runnable onGuests,
            Runnable onDone) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("sw-dots-menu");
        menu.getElement().setAttribute("aria-label", getTranslation("run.menu"));
        var root = menu.addItem(new Icon(Symbol.MORE));
        root.setAriaLabel(getTranslation("run.menu"));
        var slot = new Div();
        root.getSubMenu().addItem(getTranslation("run.rename"), click -> {
            slot.removeAll();
            var form = new TextForm("run.rename.label", "run.rename.do", name -> {
                if (problems.attempt(() -> runs.rename(run.key(), name))) {
                    onDone.run();
                }
            });
            form.show(run.name());
            slot.add(form);
        });
        if (run.state() == RunState.RUNNING) {
            root.getSubMenu().addItem(getTranslation("run.due.change"), click -> {
                slot.removeAll();
                slot.add(new DueForm(workspace, run.due(), due -> {
                    if (problems.attempt(() -> runs.changeDue(run.key(), due))) {
                        onDone.run();
                    }
                }));
            });
        }
        root.getSubMenu().addItem(getTranslation("guests.menu"), click -> onGuests.run());
        newer.ifPresent(version ->
                root.getSubMenu().addItem(getTranslation("run.move", version), click -> onMove.accept(version)));
        if (run.state() == RunState.RUNNING) {
            root.getSubMenu().addItem(getTranslation("run.cancel"), click -> {
                slot.removeAll();
                slot.add(new TextForm("run.cancel.reason", "run.cancel.do", reason -> {
                    if (problems.attempt(() -> runs.cancel(run.key(), reason))) {
                        onDone.run();
                    }
                }));
            });
        }
        add(slot, menu);
        addClassName("sw-cluster");
    }
}
