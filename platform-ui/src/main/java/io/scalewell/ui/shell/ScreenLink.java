package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.Anchor;

/** A link to a screen, followed without loading the page. */
public class ScreenLink extends Anchor {

    /** @param path relative to the organization, such as {@code runs/ONB-42?step=3} */
    public ScreenLink(Workspace workspace, String path, String text) {
        super(workspace.link(path), text);
        getElement().setAttribute("router-link", true);
    }
}
