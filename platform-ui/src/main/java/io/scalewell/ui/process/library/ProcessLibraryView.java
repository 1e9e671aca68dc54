package io.scalewell.ui.process.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.Processes;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.shell.LiveUpdates;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.PagedList;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;

/** Find a process, judge it, start it. */
@PermitAll
@Route(value = ProcessNavigation.PROCESSES, layout = MainLayout.class)
public final class ProcessLibraryView extends Screen implements BeforeEnterObserver {

    private static final String PANEL = "panel";

    private final Processes processes;
    private final HealthOverview health;
    private final LibraryFilter filter;
    private final PagedList<ProcessSummary> list;
    private Query query = Query.empty();

    ProcessLibraryView(Workspace workspace, Processes processes, HealthOverview health, LiveEvents events) {
        super(workspace);
        this.processes = processes;
        this.health = health;
        filter = new LibraryFilter(this::changeFilter);
        list = new PagedList<>(page -> processes.list(filter.value(), page), this::row, this::nothing);
        showTitle(getTranslation("library.title"));
        if (workspace.me().role().mayDesign()) {
            header().actions(newButton(ButtonVariant.PRIMARY, "library.new"));
        }
        add(filter, list);
        LiveUpdates.follow(this, events, event -> event.type() == EventType.PROCESS_PUBLISHED, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = Query.of(event.getLocation().getQueryParameters());
        filter.show(query);
        refresh();
        if (query.text(PANEL).isPresent()) {
            showPanel(new NewProcessPanel(workspace(), processes, this::close), this::close);
        } else {
            hidePanel();
        }
    }

    private void refresh() {
        health.refresh();
        list.refresh();
    }

    private ProcessRow row(ProcessSummary process) {
        return new ProcessRow(workspace(), process, health.of(process.key()));
    }

    private void changeFilter(Query changed) {
        query = changed.with(PANEL, query.text(PANEL).orElse(null));
        workspace().replace(ProcessNavigation.PROCESSES, query.parameters());
        refresh();
    }

    private void open() {
        workspace().go(ProcessNavigation.PROCESSES, query.with(PANEL, "new").parameters());
    }

    private void close() {
        workspace().go(ProcessNavigation.PROCESSES, query.with(PANEL, null).parameters());
    }

    private Component nothing() {
        if (filter.isSet()) {
            var clear = new Button(getTranslation("library.empty.clear"), click -> {
                filter.show(Query.empty());
                changeFilter(Query.empty());
            });
            return new EmptyState(
                    Symbol.PROCESS,
                    getTranslation("library.empty.filtered"),
                    getTranslation("library.empty.filtered.text"),
                    clear);
        }
        return new EmptyState(
                Symbol.PROCESS,
                getTranslation("library.empty.title"),
                getTranslation("library.empty.text"),
                newButton(ButtonVariant.TERTIARY, "library.paste"));
    }

    private Button newButton(ButtonVariant variant, String key) {
        var button = new Button(getTranslation(key), new Icon(Symbol.PLUS), click -> open());
        button.addThemeVariants(variant);
        return button;
    }
}
