package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** The parts of a screen as links, each with an address of its own. */
public final class LinkTabs extends Nav {

    private final Workspace workspace;
    private final UnorderedList list = new UnorderedList();

    public LinkTabs(Workspace workspace, String label) {
        this.workspace = workspace;
        addClassName("sw-tabs");
        setAriaLabel(label);
        add(list);
    }

    public void clear() {
        list.removeAll();
    }

    /**
     * Adds a part.
     *
     * @param path relative to the organization
     */
    public void add(String text, String path, boolean current) {
        var link = new ScreenLink(workspace, path, text);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        list.add(new ListItem(link));
    }
}
