package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.Div;
import io.scalewell.ui.component.KeyCommands;
import io.scalewell.ui.component.KeyHelp;

/** The keys that work on every screen, and the sheet that lists them. */
final class ShellKeys extends Div {

    private final KeyCommands keys = new KeyCommands();
    private final KeyHelp help = new KeyHelp();

    ShellKeys(Workspace workspace, QuickStart quickStart) {
        keys.on(ShellCommand.START_RUN.id(), quickStart::open);
        for (var command : ShellCommand.values()) {
            command.path().ifPresent(path -> keys.on(command.id(), () -> workspace.go(path)));
        }
        add(keys, help);
    }

    void showHelp() {
        help.getElement().callJsFunction("open");
    }
}
