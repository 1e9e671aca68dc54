package io.scalewell.ui.process.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Library;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.template.Templates;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.shell.Favourites;
import io.scalewell.ui.shell.LiveUpdates;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.PagedList;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.Workspace;
import io.scalewell.ui.template.TemplateNavigation;
import jakarta.annotation.security.PermitAll;

/** Find a process, judge it, start it. */
@PermitAll
@Route(value = ProcessNavigation.PROCESSES, layout = MainLayout.class)
public final class ProcessLibraryView extends Screen implements BeforeEnterObserver, LibraryActions {

    private static final String PANEL = "panel";
    private static final String PROCESS = "process";
    private static final String NEW = "new";
    private static final String TEMPLATE = "template";

    private final Processes processes;
    private final Library library;
    private final Templates templates;
    private final HealthOverview health;
    private final Favourites favourites;
    private final LibraryFilterBar filter;
    private final PagedList<LibraryEntry> list;
    private Query query = Query.empty();

    ProcessLibraryView(
            Workspace workspace,
            Processes processes,
            Library library,
            Templates templates,
            HealthOverview health,
            Favourites favourites,
            LiveEvents events) {
        super(workspace);
        this.processes = processes;
        this.library = library;
        this.templates = templates;
        this.health = health;
        this.favourites = favourites;
        filter = new LibraryFilterBar(library.choices(), this::changeFilter);
        list = new PagedList<>(this::read, this::row, this::nothing);
        showTitle(getTranslation("library.title"));
        if (workspace.me().role().mayDesign()) {
            var gallery = new Button(
                    getTranslation("library.templates"), click -> workspace.go(TemplateNavigation.TEMPLATES));
            header().actions(gallery, newButton(ButtonVariant.PRIMARY, "library.new"));
        }
        add(filter, list);
        LiveUpdates.follow(this, events, event -> event.type() == EventType.PROCESS_PUBLISHED, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = Query.of(event.getLocation().getQueryParameters());
        filter.show(query);
        refresh();
        switch (query.text(PANEL).orElse("")) {
            case NEW -> showPanel(new NewProcessPanel(workspace(), processes, this::close), this::close);
            case TEMPLATE -> showKeeping();
            default -> hidePanel();
        }
    }

    private void showKeeping() {
        problems()
                .find(() -> processes.get(ProcessKey.of(query.text(PROCESS).orElse("NONE"))))
                .ifPresent(process ->
                        showPanel(new KeepTemplatePanel(workspace(), templates, process, this::close), this::close));
    }

    private void refresh() {
        list.setCards(filter.cards());
        list.refresh();
    }

    private Page<LibraryEntry> read(PageRequest page) {
        var found = library.list(filter.value(), filter.sort(), page);
        health.load(found.items().stream().map(entry -> entry.process().key()).toList());
        return found;
    }

    private ListItem row(LibraryEntry entry) {
        var found = health.of(entry.process().key());
        return filter.cards()
                ? new ProcessCard(workspace(), entry, found, this)
                : new ProcessRow(workspace(), entry, found, this);
    }

    @Override
    public boolean favour(ProcessKey process, boolean favourite) {
        boolean done = problems().attempt(() -> library.favour(process, favourite));
        if (done) {
            favourites.changed();
        }
        if (done && filter.value().favourite()) {
            refresh();
        }
        return done;
    }

    @Override
    public void retire(LibraryEntry entry, boolean retire) {
        var key = entry.process().key();
        if (problems().attempt(() -> put(key, retire))) {
            refresh();
            var done = getTranslation(
                    retire ? "library.retired" : "library.revived",
                    entry.process().name());
            new UndoToast(done, () -> {
                        if (problems().attempt(() -> put(key, !retire))) {
                            refresh();
                        }
                    })
                    .open();
        }
    }

    private void put(ProcessKey key, boolean retired) {
        if (retired) {
            processes.retire(key);
        } else {
            processes.revive(key);
        }
        favourites.changed();
    }

    @Override
    public void start(ProcessKey process) {
        workspace().go(ProcessNavigation.start(process));
    }

    @Override
    public void keepAsTemplate(ProcessKey process) {
        workspace()
                .go(
                        ProcessNavigation.PROCESSES,
                        query.with(PANEL, TEMPLATE).with(PROCESS, process).parameters());
    }

    private void changeFilter(Query changed) {
        query = changed.with(PANEL, query.text(PANEL).orElse(null))
                .with(PROCESS, query.text(PROCESS).orElse(null));
        workspace().replace(ProcessNavigation.PROCESSES, query.parameters());
        refresh();
    }

    private void open() {
        workspace().go(ProcessNavigation.PROCESSES, query.with(PANEL, NEW).parameters());
    }

    private void close() {
        workspace()
                .go(
                        ProcessNavigation.PROCESSES,
                        query.with(PANEL, null).with(PROCESS, null).parameters());
    }

    private Component nothing() {
        if (filter.isSet()) {
            var clear = new Button(getTranslation("library.empty.clear"), click -> {
                filter.show(Query.empty());
                changeFilter(Query.empty());
            });
            var why = filter.reason();
            return new EmptyState(Symbol.PROCESS, getTranslation(why), getTranslation(why + ".text"), clear);
        }
        if (!workspace().me().role().mayDesign()) {
            return new EmptyState(
                    Symbol.PROCESS, getTranslation("library.empty.title"), getTranslation("library.empty.read"));
        }
        var gallery = new Button(
                getTranslation("library.empty.gallery"), click -> workspace().go(TemplateNavigation.TEMPLATES));
        return new EmptyState(
                Symbol.PROCESS,
                getTranslation("library.empty.title"),
                getTranslation("library.empty.text"),
                gallery,
                newButton(ButtonVariant.TERTIARY, "library.paste"));
    }

    private Button newButton(ButtonVariant variant, String key) {
        var button = new Button(getTranslation(key), new Icon(Symbol.PLUS), click -> open());
        button.addThemeVariants(variant);
        return button;
    }
}
