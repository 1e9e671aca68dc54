package io.scalewell.ui.process.version;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.publication.Acknowledgements;
import io.scalewell.shared.process.publication.Reader;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.PagedList;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;

/** Who was told of a version, who has read and who has acknowledged it. */
final class ReadersList extends Section {

    private final Workspace workspace;
    private final Acknowledgements acknowledgements;
    private final ProcessKey key;
    private final int version;
    private final ProblemArea problems = new ProblemArea();
    private final Paragraph said = new Paragraph();
    private final Button remind = new Button();
    private final PagedList<Reader> list;

    ReadersList(Workspace workspace, Acknowledgements acknowledgements, ProcessKey key, int version) {
        this.workspace = workspace;
        this.acknowledgements = acknowledgements;
        this.key = key;
        this.version = version;
        addClassName("sw-section");
        list = new PagedList<>(
                page -> acknowledgements.readers(key, version, page), this::row, () -> quiet("readers.empty"));
        remind.setText(getTranslation("readers.remind"));
        remind.addThemeVariants(ButtonVariant.SMALL);
        remind.addClickListener(click -> remind());
        said.getElement().setAttribute("role", "status");
        said.addClassName("sw-quiet");
        add(new H2(getTranslation("readers.title")), list, problems, remind, said);
        refresh();
    }

    private void refresh() {
        list.refresh();
        boolean missing = list.items().stream().anyMatch(reader -> reader.asked() && reader.acknowledgedAt() == null);
        remind.setVisible(missing && workspace.me().role().mayDesign());
    }

    private void remind() {
        problems.find(() -> acknowledgements.remind(key, version)).ifPresent(reminded -> {
            said.setText(getTranslation("readers.remind.done", reminded));
            refresh();
        });
    }

    private ListItem row(Reader reader) {
        var lead = new Div(new Icon(Symbol.MEMBERS));
        lead.addClassName("sw-row-lead");
        var name = new Span(reader.name());
        name.addClassName("sw-strong");
        var main = new Div(name);
        main.addClassName("sw-row-main");
        var tail = new Div(chip(reader));
        tail.addClassName("sw-row-tail");
        if (reader.acknowledgedAt() != null) {
            tail.add(meta(workspace.times().moment(reader.acknowledgedAt())));
        } else if (reader.readAt() != null) {
            tail.add(meta(getTranslation("readers.read-at", workspace.times().moment(reader.readAt()))));
        } else if (reader.remindedAt() != null) {
            tail.add(meta(getTranslation("readers.reminded", workspace.times().date(reader.remindedAt()))));
        }
        var row = new ListItem(lead, main, tail);
        row.addClassNames("sw-row", "sw-row-reader");
        return row;
    }

    private StatusChip chip(Reader reader) {
        if (reader.acknowledgedAt() != null) {
            return new StatusChip(Status.DONE, getTranslation("readers.state.acknowledged"));
        }
        if (reader.asked()) {
            return new StatusChip(Status.WAITING, getTranslation("readers.state.asked"));
        }
        return reader.readAt() != null
                ? new StatusChip(Status.INFO, getTranslation("readers.state.read"))
                : new StatusChip(Status.NEUTRAL, getTranslation("readers.state.told"));
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassNames("sw-row-meta", "sw-num");
        return meta;
    }

    private Component quiet(String text) {
        var paragraph = new Paragraph(getTranslation(text));
        paragraph.addClassName("sw-quiet");
        return paragraph;
    }
}
