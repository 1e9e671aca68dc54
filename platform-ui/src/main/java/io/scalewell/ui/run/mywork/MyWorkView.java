package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.identity.Tokens;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.view.SavedViews;
import io.scalewell.shared.view.ViewScreen;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.KeyCommands;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.LinkTabs;
import io.scalewell.ui.shell.LiveUpdates;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.Workspace;
import io.scalewell.ui.view.SavedViewsMenu;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One honest list of what the reader has to do, what others have meanwhile, and what is done. The address says what is looked at. */
@PermitAll
@Route(value = RunNavigation.MY_WORK, layout = MainLayout.class)
public final class MyWorkView extends Screen implements BeforeEnterObserver {

    private static final String TAB = "tab";
    private static final String PANEL = "panel";

    private final WorkServices services;
    private final SavedViews views;
    private final Tokens tokens;
    private final WorkDoing doing;
    private final SavedViewsMenu saved;
    private final LinkTabs tabs;
    private final Button grouping;
    private final Div place = new Div();
    private Query query = Query.empty();
    private WorkTab tab = WorkTab.TODO;
    private @Nullable WorkPart part;
    private @Nullable WorkPanel panel;
    private Optional<SelectedTask> looked = Optional.empty();

    MyWorkView(Workspace workspace, WorkServices services, SavedViews views, Tokens tokens, LiveEvents events) {
        super(workspace);
        this.services = services;
        this.views = views;
        this.tokens = tokens;
        doing = new WorkDoing(workspace, services, problems(), this::refresh);
        saved = new SavedViewsMenu(views, ViewScreen.MY_WORK, this::kept, this::open);
        tabs = new LinkTabs(workspace, getTranslation("work.tabs"));
        grouping = new Button("", click -> regroup());
        grouping.addThemeVariants(ButtonVariant.TERTIARY);
        showTitle(getTranslation("work.title"));
        var calendar = new Button(
                getTranslation("work.calendar"),
                new Icon(Symbol.CALENDAR),
                click -> open(kept().with(PANEL, "calendar")));
        calendar.addThemeVariants(ButtonVariant.TERTIARY);
        header().actions(saved, grouping, calendar);
        add(tabs, place, keys());
        LiveUpdates.follow(this, events, event -> event.process() != null || isOfAbsence(event), this::refresh);
    }

    /** Whoever stands in for somebody has more to do from one moment to the next. */
    private static boolean isOfAbsence(Event event) {
        return switch (event.type()) {
            case ABSENCE_PLANNED, ABSENCE_STARTED, ABSENCE_ENDED -> true;
            default -> false;
        };
    }

    private KeyCommands keys() {
        return new KeyCommands()
                .bindRow("z", "set-aside", row -> {
                    if (row.isEmpty()) {
                        onPanel().ifPresent(WorkPanel::snooze);
                    } else if (part != null) {
                        part.snooze(row);
                    }
                })
                .bindRow("h", "hand-over", row -> {
                    if (row.isEmpty()) {
                        onPanel().ifPresent(WorkPanel::handOver);
                    } else if (part != null) {
                        part.handOver(row);
                    }
                });
    }

    private Optional<WorkPanel> onPanel() {
        return Optional.ofNullable(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = Query.of(event.getLocation().getQueryParameters());
        if (asked.equals(Query.empty())) {
            asked = SavedViewsMenu.preferred(views, ViewScreen.MY_WORK).orElse(asked);
        }
        show(asked);
    }

    private void open(Query asked) {
        workspace().replace(RunNavigation.MY_WORK, asked.parameters());
        show(asked);
    }

    private void show(Query asked) {
        var wanted = asked.constant(TAB, WorkTab.class).orElse(WorkTab.TODO);
        query = asked.with(TAB, wanted);
        saved.refresh();
        showTabs(wanted);
        var present = part;
        if (present == null || wanted != tab) {
            tab = wanted;
            present = create(wanted);
            part = present;
            place.removeAll();
            place.add((Component) present);
        }
        present.show(query);
        showCount();
        showSelected();
    }

    /** What the list shows, without what is open beside it. */
    private Query kept() {
        return query.with(SelectedTask.NAME, null).with(PANEL, null);
    }

    private WorkPart create(WorkTab wanted) {
        return switch (wanted) {
            case TODO -> new TodoPart(doing, problems(), this::refresh);
            case WAITING -> new WaitingPart(doing);
            case WATCHING -> new WatchingPart(doing);
            case DONE -> new DonePart(doing);
        };
    }

    private void showTabs(WorkTab current) {
        tabs.clear();
        for (var each : WorkTab.values()) {
            var path = RunNavigation.MY_WORK + "?"
                    + kept().with(TAB, each).parameters().getQueryString();
            tabs.add(getTranslation("work.tab." + each), path, each == current);
        }
        grouping.setVisible(current == WorkTab.TODO);
        grouping.setText(getTranslation("work.group-by." + other()));
    }

    private WorkGrouping other() {
        var present = query.constant(WorkGrouping.NAME, WorkGrouping.class).orElse(WorkGrouping.DUE);
        return present == WorkGrouping.DUE ? WorkGrouping.PROCESS : WorkGrouping.DUE;
    }

    private void regroup() {
        open(query.with(WorkGrouping.NAME, other()));
    }

    private void refresh() {
        if (part != null) {
            part.refresh();
            showCount();
        }
    }

    /** As many as the navigation says. */
    private void showCount() {
        int open = services.list().count() + services.acknowledgements().mine().size();
        showTabTitle(open == 0 ? getTranslation("work.title") : getTranslation("work.tab-title", open));
    }

    /** Others' doings change the list, but not what the reader is looking at. */
    private void showSelected() {
        var selected = SelectedTask.of(query);
        if (query.has(PANEL)) {
            looked = Optional.empty();
            panel = null;
            showPanel(new CalendarPanel(workspace(), tokens, this::closePanel), this::closePanel);
            return;
        }
        if (selected.equals(looked) && (selected.isPresent() || !hasPanel())) {
            return;
        }
        looked = selected;
        panel = null;
        selected.flatMap(this::find).ifPresentOrElse(this::openPanel, this::hidePanel);
    }

    private Optional<WorkPanel> find(SelectedTask selected) {
        return problems().find(() -> services.runs().get(selected.run())).flatMap(run -> panel(run, selected.number()));
    }

    private Optional<WorkPanel> panel(RunDetail run, int number) {
        return run.tasks().stream()
                .filter(task -> task.number() == number)
                .findFirst()
                .map(task -> new WorkPanel(doing, run, task, this::closePanel));
    }

    private void openPanel(WorkPanel opened) {
        panel = opened;
        showPanel(opened, this::closePanel);
    }

    private void closePanel() {
        open(kept());
    }
}
