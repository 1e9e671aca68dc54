package io.scalewell.ui.process.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.form.Forms;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessDiagrams;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessVersion;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.Migrations;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.template.Templates;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.process.ProcessStateChip;
import io.scalewell.ui.process.form.FormTab;
import io.scalewell.ui.process.version.VersionServices;
import io.scalewell.ui.run.start.StartedRuns;
import io.scalewell.ui.shell.Crumb;
import io.scalewell.ui.shell.LiveUpdates;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.MemberNames;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.RouteKeys;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The truth about one process. The address says which tab is open, and ends in {@code /start} while a run is being started. */
@PermitAll
@Route(value = "processes/:process", layout = MainLayout.class)
@RouteAlias(value = "processes/:process/start", layout = MainLayout.class)
public final class ProcessView extends Screen implements BeforeEnterObserver {

    private static final String TAB = "tab";
    private static final String START = "start";

    private final Processes processes;
    private final ProcessDiagrams diagrams;
    private final Runs runs;
    private final Migrations migrations;
    private final StartedRuns started;
    private final MemberNames names;
    private final VersionServices versions;
    private final Templates templates;
    private final Forms forms;
    private final Members members;
    private final ProcessTabs tabs;
    private final Div notices = new Div();
    private final Div content = new Div();
    private ProcessTab tab = ProcessTab.OVERVIEW;
    private Query query = Query.empty();
    private @Nullable ProcessKey key;
    private @Nullable ProcessActions actions;

    ProcessView(
            Workspace workspace,
            Processes processes,
            ProcessDiagrams diagrams,
            Runs runs,
            Migrations migrations,
            StartedRuns started,
            MemberNames names,
            VersionServices versions,
            Templates templates,
            Forms forms,
            Members members,
            LiveEvents events) {
        super(workspace);
        this.processes = processes;
        this.diagrams = diagrams;
        this.runs = runs;
        this.migrations = migrations;
        this.started = started;
        this.names = names;
        this.versions = versions;
        this.templates = templates;
        this.forms = forms;
        this.members = members;
        tabs = new ProcessTabs(workspace);
        content.addClassName("sw-stack");
        add(
                ProcessKeys.of(tabs, () -> act(ProcessActions::edit), () -> act(ProcessActions::start)),
                notices,
                tabs,
                content);
        LiveUpdates.follow(
                this,
                events,
                event -> event.process() != null && event.process().equals(key),
                this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = RouteKeys.read(event, ProcessNavigation.KEY, ProcessKey::of);
        query = Query.of(event.getLocation().getQueryParameters());
        tab = query.constant(TAB, ProcessTab.class).orElse(ProcessTab.OVERVIEW);
        var process = processes.get(key);
        var published = process.published();
        if (published != null) {
            versions.acknowledgements().read(key, published.number());
        }
        show(process);
        if (RouteKeys.endsWith(event, START) && published != null) {
            openStart(published, query);
        } else {
            openStep(process, tab == ProcessTab.MAP ? query.text(MapTab.STEP) : Optional.empty());
        }
    }

    private void refresh() {
        var shown = key;
        if (shown != null) {
            problems().find(() -> processes.get(shown)).ifPresent(this::show);
        }
    }

    private void act(Consumer<ProcessActions> action) {
        var offered = actions;
        if (offered != null) {
            action.accept(offered);
        }
    }

    private void show(ProcessDetail process) {
        var summary = process.summary();
        var offered = new ProcessActions(workspace(), process, this::start, this::retire);
        actions = offered;
        showTitle(summary.name());
        header().way(new Crumb(getTranslation("library.title"), ProcessNavigation.PROCESSES))
                .beside(ScreenHeader.key(summary.key().value()), new ProcessStateChip(summary))
                .actions(offered.buttons(new ExportMenu(processes, process)));
        tabs.show(summary.key(), tab);
        notices.removeAll();
        var told = new ProcessNotices(workspace(), versions, process, this::refresh);
        notices.add(told);
        var suggested =
                problems().find(() -> templates.suggestedGoal(summary.key())).flatMap(goal -> goal);
        suggested.ifPresent(goal ->
                notices.add(new SuggestedGoal(workspace(), templates, summary, goal, problems(), this::refresh)));
        notices.setVisible(told.hasAny() || suggested.isPresent());
        if (tab != ProcessTab.FORM || !showsForm(summary.key())) {
            content.removeAll();
            content.add(tabContent(process));
        }
    }

    private boolean showsForm(ProcessKey shown) {
        return content.getChildren().anyMatch(part -> part instanceof FormTab form && form.isOf(shown));
    }

    private Component tabContent(ProcessDetail process) {
        return switch (tab) {
            case OVERVIEW -> new OverviewTab(workspace(), process, runs, names);
            case MAP ->
                new MapTab(workspace(), process, diagrams, names, query, step -> {
                    openStep(process, Optional.of(step));
                    rememberQuery(process.summary().key());
                });
            case SIPOC -> new SipocTab(workspace(), process);
            case VERSIONS -> new VersionsTab(workspace(), process, processes);
            case FORM ->
                new FormTab(workspace(), forms, members, process.summary().key());
            case RUNS ->
                new RunsTab(
                        workspace(),
                        process.summary().key(),
                        runs,
                        migrations,
                        process.summary().version());
        };
    }

    /** The step that was opened on the map. The map stays as it was moved, so the address changes without going anywhere. */
    private void openStep(ProcessDetail process, Optional<String> wanted) {
        var shown = process.summary().key();
        var definition = MapVersion.definition(process, MapVersion.shown(process, query.number(MapTab.VERSION)));
        var step = wanted.flatMap(key -> definition.steps().stream()
                .filter(each -> each.key().equals(key))
                .findFirst());
        query = query.with(MapTab.STEP, wanted.orElse(null));
        if (wanted.isEmpty()) {
            hidePanel();
            return;
        }
        Runnable close = () -> {
            openStep(process, Optional.empty());
            rememberQuery(shown);
        };
        var panel = step.map(found -> new MapStepPanel(workspace(), shown, found, names, close))
                .orElseGet(() -> new MapStepPanel(wanted.get(), close));
        showPanel(panel, close);
    }

    private void rememberQuery(ProcessKey shown) {
        workspace().replace(ProcessNavigation.page(shown), query.parameters());
    }

    private void start(ProcessVersion version) {
        if (version.definition().startFields().isEmpty()) {
            problems().attempt(() -> started.startAtOnce(version));
        } else {
            workspace().go(ProcessNavigation.start(version.process()));
        }
    }

    private void openStart(ProcessVersion version, Query query) {
        Runnable close = () -> workspace().go(ProcessNavigation.page(version.process()));
        var panel = new StartPanel(started.form(version), close);
        panel.prefill(query);
        showPanel(panel, close);
    }

    private void retire(boolean retire) {
        var shown = key;
        if (shown == null) {
            throw new NotFound("process");
        }
        put(shown, retire).ifPresent(done -> {
            var words = getTranslation(
                    retire ? "library.retired" : "library.revived",
                    done.summary().name());
            new UndoToast(words, () -> put(shown, !retire)).open();
        });
    }

    private Optional<ProcessDetail> put(ProcessKey process, boolean retired) {
        var done = problems().find(() -> retired ? processes.retire(process) : processes.revive(process));
        done.ifPresent(this::show);
        return done;
    }
}
