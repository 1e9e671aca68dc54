package io.scalewell.ui.process.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessVersion;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.shell.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be done with a process: start a run, edit it, take it out of use. */
final class ProcessActions {

    private final List<Component> buttons = new ArrayList<>();
    private @Nullable Runnable editing;
    private @Nullable Runnable starting;

    ProcessActions(
            Workspace workspace, ProcessDetail process, Consumer<ProcessVersion> onStart, Consumer<Boolean> onRetire) {
        var key = process.summary().key();
        var role = workspace.me().role();
        var published = process.published();
        boolean startable = published != null && process.summary().state() == ProcessState.LIVE && role.mayWork();
        if (role.mayDesign()) {
            var menu = new MenuBar();
            menu.addThemeVariants(MenuBarVariant.TERTIARY);
            menu.addClassName("sw-dots-menu");
            menu.getElement().setAttribute("aria-label", menu.getTranslation("process.more"));
            var root = menu.addItem(new Icon(Symbol.MORE));
            root.setAriaLabel(menu.getTranslation("process.more"));
            boolean retired = process.summary().state() == ProcessState.RETIRED;
            root.getSubMenu()
                    .addItem(
                            menu.getTranslation(retired ? "process.revive" : "process.retire"),
                            click -> onRetire.accept(!retired));
            var edit = new Button(menu.getTranslation("process.edit"), new Icon(Symbol.EDIT));
            Runnable goToEditor = () -> workspace.go(ProcessNavigation.edit(key));
            editing = goToEditor;
            edit.addClickListener(click -> goToEditor.run());
            if (!startable) {
                edit.addThemeVariants(ButtonVariant.PRIMARY);
            }
            buttons.add(edit);
            buttons.add(menu);
        }
        if (startable) {
            starting = () -> onStart.accept(published);
            var start = new Button("", new Icon(Symbol.PLAY), click -> onStart.accept(published));
            start.setText(start.getTranslation("process.start"));
            start.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(start);
        }
    }

    /** Goes to the editor, for whoever may. */
    void edit() {
        run(editing);
    }

    /** Starts a run, where that can be done. */
    void start() {
        run(starting);
    }

    private static void run(@Nullable Runnable action) {
        if (action != null) {
            action.run();
        }
    }

    /** @param before stands before all others */
    Component[] buttons(Component before) {
        return Stream.concat(Stream.of(before), buttons.stream()).toArray(Component[]::new);
    }
}
