package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;

/** The first four things a new organization does, until they are done. */
final class SetUpChecklist extends Section {

    private static final int ALL = 4;

    private final Workspace workspace;
    private final OrderedList list = new OrderedList();

    SetUpChecklist(Workspace workspace, SetUpProgress.State state) {
        this.workspace = workspace;
        addClassName("sw-group");
        list.addClassName("sw-list");
        addRow(state.published(), "publish", "processes");
        addRow(state.started(), "start", "processes");
        addRow(state.invited(), "invite", "admin/members");
        addRow(state.goal(), "goal", "goals");
        var count = new Span(getTranslation("setup.count", ALL - list.getComponentCount(), ALL));
        count.addClassNames("sw-quiet", "sw-num");
        var title = new H2(new Span(getTranslation("setup.title")), count);
        title.addClassName("sw-group-title");
        add(title, list);
    }

    private void addRow(boolean done, String what, String path) {
        if (done) {
            return;
        }
        var lead = new Div(new Icon(Symbol.ARROW_RIGHT));
        lead.addClassName("sw-row-lead");
        var link = new ScreenLink(workspace, path, getTranslation("setup." + what));
        link.addClassName("sw-row-title");
        var main = new Div(link);
        main.addClassName("sw-row-main");
        var row = new ListItem(lead, main);
        row.addClassName("sw-row");
        list.add(row);
    }
}
