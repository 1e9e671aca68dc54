package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import io.scalewell.ui.component.KeyCommands;
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

    private final Element help = new Element("sw-key-help");

    ShellKeys(Workspace workspace, QuickStart quickStart) {
        var keys = new KeyCommands();
        add(keys);
    }

    void showHelp() {
        help.callJsFunction("open");
    }
}
