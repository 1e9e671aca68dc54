package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import io.scalewell.shared.run.Tasks.OpenCount;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import java.util.LinkedHashMap;
import java.util.Map;

/** Five targets for the thumb; shown on a phone only. */
final class BottomBar extends Nav {

    private final Workspace workspace;
    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Span approvals = new Span();

    BottomBar(Workspace workspace, Runnable start, Runnable menu) {
        this.workspace = workspace;
        addClassName("sw-bottom-bar");
        getElement().setAttribute("aria-label", getTranslation("shell.bottom"));
        approvals.addClassName("sw-count");
        approvals.setVisible(false);
        var startButton = button(Symbol.PLUS, "shell.start.short", start);
        startButton.addClassName("sw-bottom-main");
        var decide = link("approvals", Symbol.APPROVALS, "shell.nav.approvals");
        decide.add(approvals);
        add(
                link("my-work", Symbol.INBOX, "shell.bottom.my-work"),
                link("runs", Symbol.RUN, "shell.nav.runs"),
                startButton,
                decide,
                button(Symbol.MENU, "shell.menu", menu));
    }

    void show(OpenCount open) {
        approvals.setText(String.valueOf(open.approvals()));
        approvals.setVisible(open.approvals() > 0);
    }

    void markCurrent(Location location) {
        var second = location.getSegments().size() > 1 ? location.getSegments().get(1) : "";
        links.forEach((path, link) -> {
            if (path.equals(second)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Anchor link(String path, Symbol icon, String key) {
        var link = new Anchor(workspace.link(path));
        link.getElement().setAttribute("router-link", true);
        link.add(new Icon(icon), new Span(getTranslation(key)));
        links.put(path, link);
        return link;
    }

    private NativeButton button(Symbol icon, String key, Runnable action) {
        var button = new NativeButton();
        button.add(new Icon(icon), new Span(getTranslation(key)));
        button.addClickListener(click -> action.run());
        return button;
    }
}
