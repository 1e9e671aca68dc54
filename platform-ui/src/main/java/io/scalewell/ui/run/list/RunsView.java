package io.scalewell.ui.run.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.view.SavedViews;
import io.scalewell.shared.view.ViewScreen;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.KeyCommands;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.LinkTabs;
import io.scalewell.ui.shell.LiveUpdates;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.MemberNames;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.QuickStart;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.Workspace;
import io.scalewell.ui.view.SavedViewsMenu;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All runs by what is looked for, in one of three layouts. The address holds the filter, the layout and all that belongs to it. */
@PermitAll
@Route(value = RunNavigation.RUNS, layout = MainLayout.class)
public final class RunsView extends Screen implements BeforeEnterObserver {

    private static final String VIEW = "view";

    private final RunListServices services;
    private final SavedViews views;
    private final RunFilterBar filter;
    private final SavedViewsMenu saved;
    private final LinkTabs layouts;
    private final RunTableTools tools;
    private final Div place = new Div();
    private Query query = Query.empty();
    private @Nullable RunLayout layout;
    private @Nullable RunsLayoutView shown;

    RunsView(
            Workspace workspace,
            RunListServices services,
            Processes processes,
            SavedViews views,
            MemberNames names,
            QuickStart quickStart,
            LiveEvents events) {
        super(workspace);
        this.services = services;
        this.views = views;
        filter = new RunFilterBar(workspace, processes, names, this::changeFilter);
        saved = new SavedViewsMenu(views, ViewScreen.RUNS, () -> query, this::open);
        layouts = new LinkTabs(workspace, getTranslation("runs.layouts"));
        tools = new RunTableTools(services.runs(), filter::value, () -> query, this::open);
        showTitle(getTranslation("runs.title"));
        if (workspace.me().role().mayWork()) {
            var start = new Button(getTranslation("start.button"), new Icon(Symbol.PLAY), click -> quickStart.open());
            start.addThemeVariants(ButtonVariant.PRIMARY);
            header().actions(saved, tools, start);
        } else {
            header().actions(saved, tools);
        }
        add(filter, layouts, place, keys());
        LiveUpdates.follow(this, events, event -> event.run() != null, this::refresh);
    }

    private KeyCommands keys() {
        return new KeyCommands()
                .bind("v t", "runs-table", () -> open(query.with(VIEW, null)))
                .bind("v b", "runs-board", () -> open(query.with(VIEW, RunLayout.BOARD)))
                .bind("v c", "runs-calendar", () -> open(query.with(VIEW, RunLayout.CALENDAR)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = Query.of(event.getLocation().getQueryParameters());
        if (asked.equals(Query.empty())) {
            asked = SavedViewsMenu.preferred(views, ViewScreen.RUNS).orElse(asked);
        }
        show(asked);
    }

    private void changeFilter() {
        open(filter.write(query));
    }

    private void open(Query asked) {
        workspace().replace(RunNavigation.RUNS, asked.parameters());
        show(asked);
    }

    private void show(Query asked) {
        query = asked;
        filter.show(asked);
        saved.refresh();
        var wanted = asked.constant(VIEW, RunLayout.class).orElse(RunLayout.TABLE);
        showLayouts(wanted);
        tools.show(wanted);
        var view = shown;
        if (view == null || wanted != layout) {
            layout = wanted;
            view = create(wanted);
            shown = view;
            place.removeAll();
            place.add((Component) view);
        }
        view.show(asked);
    }

    private RunsLayoutView create(RunLayout wanted) {
        return switch (wanted) {
            case TABLE ->
                new RunTable(
                        workspace(), services.runs(), services.changes(), filter::value, this::nothing, this::open);
            case BOARD -> new RunBoardView(workspace(), services.boards(), filter::value, this::open);
            case CALENDAR ->
                new RunCalendar(workspace(), services.runs(), services.organizations(), filter::value, this::open);
        };
    }

    private void showLayouts(RunLayout current) {
        layouts.clear();
        for (var each : RunLayout.values()) {
            var path = RunNavigation.RUNS + "?"
                    + query.with(VIEW, each.name().toLowerCase(Locale.ROOT))
                            .parameters()
                            .getQueryString();
            layouts.add(getTranslation("runs.layout." + each), path, each == current);
        }
    }

    private void refresh() {
        var view = shown;
        if (view != null) {
            view.refresh();
        }
    }

    private Component nothing() {
        if (!filter.isSet()) {
            return new EmptyState(Symbol.RUN, getTranslation("runs.empty"), getTranslation("runs.empty.text"));
        }
        var clear = new Button(getTranslation("runs.empty.clear"), click -> {
            filter.show(Query.empty());
            changeFilter();
        });
        return new EmptyState(
                Symbol.RUN, getTranslation("runs.empty.filtered"), getTranslation("runs.empty.filtered.text"), clear);
    }
}
