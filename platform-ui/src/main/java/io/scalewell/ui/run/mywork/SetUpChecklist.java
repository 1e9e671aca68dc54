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

    private final Workspace workspace;
    private final OrderedList list = new OrderedList();

    SetUpChecklist(Workspace workspace, SetUpProgress.State state) {
        this.workspace = workspace;
        addClassNames("sw-section", "sw-setup");
        list.addClassName("sw-list");
        addRow(state.published(), "publish", "processes");
        addRow(state.started(), "start", "processes");
        addRow(state.invited(), "invite", "admin/members");
        addRow(state.goal(), "goal", "goals");
        var title = new H2(getTranslation("setup.title"));
        add(title, list);
    }

    private void addRow(boolean done, String what, String path) {
        var text = getTranslation("setup." + what);
        var lead = new Div(new Icon(done ? Symbol.CHECK : Symbol.ARROW_RIGHT));
        lead.addClassName("sw-row-lead");
        var main = new Div();
        main.addClassName("sw-row-main");
        if (done) {
            var words = new Span(text);
            words.addClassName("sw-row-title");
            var state = new Span(getTranslation("setup.done"));
            state.addClassName("sw-row-meta");
            main.add(words, state);
        } else {
            var link = new ScreenLink(workspace, path, text);
            link.addClassName("sw-row-title");
            main.add(link);
        }
        var row = new ListItem(lead, main);
        row.addClassName("sw-row");
        row.setClassName("sw-row-done", done);
        list.add(row);
    }
}
