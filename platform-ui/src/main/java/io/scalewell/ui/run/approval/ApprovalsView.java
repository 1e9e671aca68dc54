package io.scalewell.ui.run.approval;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.run.Runs;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.LiveUpdates;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** Decide fast, with the evidence beside it. The address says which request is looked at. */
@PermitAll
@Route(value = RunNavigation.APPROVALS, layout = MainLayout.class)
public final class ApprovalsView extends Screen implements BeforeEnterObserver {

    private static final String SELECTED = "sel";

    private final Decisions decisions;
    private final Runs runs;
    private final Div list = new Div();
    private Query query = Query.empty();

    ApprovalsView(Workspace workspace, Decisions decisions, Runs runs, LiveEvents events) {
        super(workspace);
        this.decisions = decisions;
        this.runs = runs;
        showTitle(getTranslation("approvals.title"));
        list.addClassName("sw-list");
        add(list);
        LiveUpdates.follow(this, events, event -> true, this::refreshList);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = Query.of(event.getLocation().getQueryParameters());
        refresh();
    }

    private void refresh() {
        problems().find(decisions::open).ifPresent(open -> {
            showList(open);
            selected(open).ifPresentOrElse(this::openPanel, this::hidePanel);
        });
    }

    /** Others' doings change the list, but not what the reader is looking at. */
    private void refreshList() {
        problems().find(decisions::open).ifPresent(this::showList);
    }

    private void showList(List<Decision> open) {
        showTabTitle(open.isEmpty() ? getTranslation("approvals.title") : getTranslation("approvals.tab", open.size()));
        list.removeAll();
        if (open.isEmpty()) {
            list.add(new EmptyState(
                    Symbol.APPROVALS, getTranslation("approvals.empty"), getTranslation("approvals.empty.text")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("sw-list");
        var chosen = selected(open).map(Decision::id);
        open.forEach(decision -> rows.add(new DecisionRow(
                workspace(), decision, chosen.filter(decision.id()::equals).isPresent())));
        list.add(rows);
    }

    private Optional<Decision> selected(List<Decision> open) {
        return query.text(SELECTED)
                .flatMap(id -> open.stream()
                        .filter(decision -> decision.id().toString().equals(id))
                        .findFirst());
    }

    private void openPanel(Decision decision) {
        showPanel(new DecisionPanel(workspace(), decision, decisions, runs, this::closePanel), this::closePanel);
    }

    private void closePanel() {
        workspace().go(RunNavigation.APPROVALS);
    }
}
