package io.scalewell.ui.run.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.LiveUpdates;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.PagedList;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.QuickStart;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;

/** All runs, the newest first, by what is looked for. */
@PermitAll
@Route(value = RunNavigation.RUNS, layout = MainLayout.class)
public final class RunsView extends Screen implements BeforeEnterObserver {

    private final RunFilterBar filter;
    private final PagedList<RunSummary> list;

    RunsView(Workspace workspace, Runs runs, Processes processes, QuickStart quickStart, LiveEvents events) {
        super(workspace);
        filter = new RunFilterBar(processes, this::changeFilter);
        list = new PagedList<>(
                page -> runs.list(filter.value(), page), run -> new RunRow(workspace, run), this::nothing);
        showTitle(getTranslation("runs.title"));
        if (workspace.me().role().mayWork()) {
            var start = new Button(getTranslation("start.button"), new Icon(Symbol.PLAY), click -> quickStart.open());
            start.addThemeVariants(ButtonVariant.PRIMARY);
            header().actions(start);
        }
        add(filter, list);
        LiveUpdates.follow(this, events, event -> event.run() != null, list::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.show(Query.of(event.getLocation().getQueryParameters()));
        list.refresh();
    }

    private void changeFilter(Query query) {
        workspace().replace(RunNavigation.RUNS, query.parameters());
        list.refresh();
    }

    private Component nothing() {
        if (!filter.isSet()) {
            return new EmptyState(Symbol.RUN, getTranslation("runs.empty"), getTranslation("runs.empty.text"));
        }
        var clear = new Button(getTranslation("runs.empty.clear"), click -> {
            filter.show(Query.empty());
            changeFilter(Query.empty());
        });
        return new EmptyState(
                Symbol.RUN, getTranslation("runs.empty.filtered"), getTranslation("runs.empty.filtered.text"), clear);
    }
}
