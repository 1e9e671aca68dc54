package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came out of a point: decisions, and who does what until when. */
final class Outcomes extends UnorderedList {

    private final Workspace workspace;

    Outcomes(Workspace workspace) {
        this.workspace = workspace;
        addClassName("sw-outcomes");
    }

    void show(@Nullable String decisions, List<ActionItem> actions) {
        removeAll();
        if (decisions != null) {
            decisions.lines().forEach(this::decision);
        }
        actions.forEach(this::action);
        setVisible(getComponentCount() > 0);
    }

    private void decision(String text) {
        var what = new Span(getTranslation("review.decision"));
        what.addClassName("sw-outcome-kind");
        var decision = new ListItem(what, new Span(text));
        decision.addClassName("sw-decision");
        add(decision);
    }

    private void action(ActionItem item) {
        var title = new Span(item.title());
        if (item.doneAt() != null) {
            title = new Span(new Icon(Symbol.CHECK), title);
        }
        var who = item.assigneeName() == null ? getTranslation("review.action.unassigned") : item.assigneeName();
        var due = item.due() == null
                ? ""
                : ", " + getTranslation("review.action.until", workspace.times().date(item.due()));
        var meta = new Span(who + due);
        meta.addClassNames("sw-quiet", "sw-num");
        var kind = new Span(getTranslation("review.outcome.action"));
        kind.addClassName("sw-outcome-kind");
        var action = new ListItem(kind, new Div(title, meta));
        action.addClassName("sw-action");
        add(action);
    }
}
