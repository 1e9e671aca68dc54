package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.Div;
import io.scalewell.ui.component.KeyCommands;
import io.scalewell.ui.component.KeyHelp;
import java.util.Map;

/** The keys that work on every screen, and the sheet that lists them. */
final class ShellKeys extends Div {

    private static final Map<String, String> PLACES = Map.of(
            "go-my-work", "my-work",
            "go-processes", "processes",
            "go-runs", "runs",
            "go-approvals", "approvals",
            "go-insights", "insights",
            "go-goals", "goals",
            "go-reviews", "reviews",
            "go-automations", "automations",
            "go-settings", "admin/members");

    private final KeyCommands keys = new KeyCommands();
    private final KeyHelp help = new KeyHelp();

    ShellKeys(Workspace workspace, QuickStart quickStart) {
        keys.on("start-run", quickStart::open);
        PLACES.forEach((command, path) -> keys.on(command, () -> workspace.go(path)));
        add(keys, help);
    }

    void showHelp() {
        help.getElement().callJsFunction("open");
    }
}
