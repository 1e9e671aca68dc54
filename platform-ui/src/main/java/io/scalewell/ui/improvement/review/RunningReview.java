package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.improvement.CurrentPoint;
import io.scalewell.shared.improvement.Review;
import io.scalewell.ui.shell.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A review while it is held: its time, the agenda with the current point, and what is said besides. */
final class RunningReview extends Div {

    private final Workspace workspace;
    private final ReviewTime time = new ReviewTime();
    private final List<AgendaRow> rows = new ArrayList<>();
    private final Outcomes others;
    private final @Nullable ReviewNotes notes;
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
        notes = work == null ? null : new ReviewNotes(work);
        if (work != null && notes != null) {
            notes.show(review.notes());
            besides.add(new ActionForm(members, work), notes);
        }
        current = review.current();
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
        if (notes != null) {
            notes.show(review.notes());
        }
        var turned = review.current();
        if (turned != null && current != null && turned.position() != current.position()) {
            rows.get(turned.position() - 1).focusNotes();
        }
        current = turned;
    }
}
