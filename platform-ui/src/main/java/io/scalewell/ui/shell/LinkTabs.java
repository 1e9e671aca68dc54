package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;

/** The parts of a screen as links, each with an address of its own. */
public final class LinkTabs extends Nav {

    private final Workspace workspace;
    private final String label;
    private final UnorderedList list = new UnorderedList();
    private final List<Part> parts = new ArrayList<>();
    private final Select<Part> choice = new Select<>();

    private record Part(String text, String path) {}

    public LinkTabs(Workspace workspace, String label) {
        this.workspace = workspace;
        this.label = label;
        addClassName("sw-tabs");
        setAriaLabel(label);
        add(list);
    }

    /** Where the links do not fit beside each other, as on a phone, one chooses from a list instead. */
    public LinkTabs orSelect() {
        addClassName("sw-tabs-or-select");
        choice.setAriaLabel(label);
        choice.setWidthFull();
        choice.setItemLabelGenerator(Part::text);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                workspace.go(change.getValue().path());
            }
        });
        add(choice);
        return this;
    }

    /** Goes to the part with that number, from 1; nothing happens when there is none. */
    public void open(int number) {
        if (number <= parts.size()) {
            workspace.go(parts.get(number - 1).path());
        }
    }

    public void clear() {
        list.removeAll();
        parts.clear();
        choice.setItems(parts);
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
        var part = new Part(text, path);
        var chosen = current ? part : choice.getValue();
        parts.add(part);
        choice.setItems(parts);
        choice.setValue(chosen);
    }
}
