package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.process.publication.Acknowledgements;
import io.scalewell.shared.process.publication.ToRead;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.version.Reading;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.List;

/** Versions of processes that the reader is asked to acknowledge; one click each. */
final class ReadingList extends Section {

    private final Workspace workspace;
    private final Acknowledgements acknowledgements;
    private final Runnable onDone;
    private final ProblemArea problems = new ProblemArea();

    ReadingList(Workspace workspace, Acknowledgements acknowledgements, List<ToRead> toRead, Runnable onDone) {
        this.workspace = workspace;
        this.acknowledgements = acknowledgements;
        this.onDone = onDone;
        addClassName("sw-group");
        var title = new H2(new Span(getTranslation("reading.title")));
        title.addClassName("sw-group-title");
        var count = new Span(String.valueOf(toRead.size()));
        count.addClassName("sw-num");
        title.add(count);
        var list = new UnorderedList();
        list.addClassName("sw-list");
        toRead.forEach(each -> list.add(row(each)));
        add(title, problems, list);
    }

    private ListItem row(ToRead toRead) {
        var lead = new Div(new Icon(Symbol.PROCESS));
        lead.addClassName("sw-row-lead");
        var title = new ScreenLink(workspace, Reading.path(toRead), toRead.processName());
        title.addClassName("sw-row-title");
        title.getElement().setAttribute("data-sw-open", true);
        var version = new Span(getTranslation("reading.version", toRead.version()));
        version.addClassNames("sw-row-meta", "sw-num");
        var main = new Div(title, ScreenHeader.key(toRead.process().value()), version);
        main.addClassName("sw-row-main");
        var done = new Button(getTranslation("reading.acknowledge"), click -> {
            if (problems.attempt(() -> acknowledgements.acknowledge(toRead.process(), toRead.version()))) {
                onDone.run();
            }
        });
        done.addThemeVariants(ButtonVariant.SMALL);
        done.setAriaLabel(getTranslation("reading.acknowledge.of", toRead.processName()));
        var tail = new Div(done);
        tail.addClassName("sw-row-tail");
        var row = new ListItem(lead, main, tail);
        row.addClassName("sw-row");
        row.getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        return row;
    }
}
