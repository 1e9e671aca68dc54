package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.Review;
import io.scalewell.ui.component.Chart;
import io.scalewell.ui.component.ChartSpec;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A point of the agenda: the finding, its evidence, its time, and what came out of it. */
final class AgendaRow extends ListItem {

    private final Workspace workspace;
    private final int position;
    private final Timebox timebox = new Timebox();
    private final Outcomes outcomes;
    private final Paragraph notes = new Paragraph();
    private final @Nullable PointTools tools;

    /** @param work nothing where nothing can be done */
    AgendaRow(Workspace workspace, AgendaItem item, @Nullable ReviewWork work) {
        this.workspace = workspace;
        position = item.position();
        outcomes = new Outcomes(workspace);
        addClassName("sw-agenda-item");
        var kind = new Span(getTranslation("review.kind." + item.kind()));
        kind.addClassName("sw-tag");
        var head = new Div(new H2(position + ". " + item.title()), kind, timebox);
        head.addClassName("sw-agenda-head");
        add(head, body(item));
        tools = work == null ? null : new PointTools(workspace, work, position);
        if (tools != null) {
            add(tools);
        }
    }

    private Div body(AgendaItem item) {
        var body = new Div(new Paragraph(item.text()));
        body.addClassName("sw-agenda-body");
        if (item.values().size() > 1) {
            body.add(new Chart(new ChartSpec.Sparkline(new ArrayList<>(item.values()), item.text())));
        }
        var path = item.path();
        if (path != null) {
            body.add(new ScreenLink(workspace, path, getTranslation("review.evidence")));
        }
        notes.addClassName("sw-agenda-notes");
        body.add(outcomes, notes);
        return body;
    }

    void show(Review review) {
        var item = review.agenda().get(position - 1);
        var current = review.current();
        boolean isCurrent = current != null && current.position() == position;
        timebox.show(item, current, workspace.times().now());
        outcomes.show(
                item.decision(),
                review.actionItems().stream()
                        .filter(action -> Objects.equals(action.agendaPosition(), position))
                        .toList());
        if (isCurrent) {
            getElement().setAttribute("aria-current", "step");
        } else {
            getElement().removeAttribute("aria-current");
        }
        notes.setText(item.notes() == null ? "" : item.notes());
        notes.setVisible(item.notes() != null && (tools == null || !isCurrent));
        if (tools != null) {
            tools.show(item, isCurrent, position < review.agenda().size());
        }
    }

    void focusNotes() {
        if (tools != null) {
            tools.focusNotes();
        }
    }
}
