package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.improvement.CurrentPoint;
import io.scalewell.shared.improvement.Review;
import io.scalewell.ui.shell.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A review while it is held: its time, the agenda with the current point, and what is said besides. */
final class RunningReview extends Div {

    private static final int LONGEST_NOTES = 50_000;

    private final Workspace workspace;
    private final ReviewTime time = new ReviewTime();
    private final List<AgendaRow> rows = new ArrayList<>();
    private final Outcomes others;
    private final TextArea notes = new TextArea();
    private @Nullable CurrentPoint current;

    /** @param work nothing for who may only follow it */
    RunningReview(Workspace workspace, Review review, @Nullable ReviewWork work, List<Member> members) {
        this.workspace = workspace;
        others = new Outcomes(workspace);
        addClassNames("sw-stack", "sw-live");
        var agenda = new OrderedList();
        agenda.addClassName("sw-agenda");
        review.agenda().forEach(item -> rows.add(new AgendaRow(workspace, item, work)));
        rows.forEach(agenda::add);
        var besides = new Section(new H2(getTranslation("review.actions.other")), others);
        besides.addClassNames("sw-stack", "sw-agenda-besides");
        add(time, agenda, besides);
        if (work != null) {
            besides.add(new ActionForm(members, work), notes(work, review));
        }
        current = review.current();
    }

    private TextArea notes(ReviewWork work, Review review) {
        notes.setLabel(getTranslation("review.notes"));
        notes.setMaxLength(LONGEST_NOTES);
        notes.setWidthFull();
        notes.setValue(review.notes() == null ? "" : review.notes());
        notes.addValueChangeListener(change -> work.takeNotes(change.getValue().isBlank() ? null : change.getValue()));
        return notes;
    }

    /** Shows what changed and leaves what is being typed. */
    void show(Review review) {
        time.show(review, workspace.times().now());
        rows.forEach(row -> row.show(review));
        others.show(
                null,
                review.actionItems().stream()
                        .filter(item -> item.agendaPosition() == null)
                        .toList());
        var turned = review.current();
        if (turned != null && current != null && turned.position() != current.position()) {
            rows.get(turned.position() - 1).focusNotes();
        }
        current = turned;
    }
}
