package io.scalewell.ui.run.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.SubRun;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.run.RunStateChip;
import io.scalewell.ui.shell.Crumb;
import io.scalewell.ui.shell.LiveUpdates;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.RouteKeys;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Work a run. The address says which step is open; what others do shows up while one looks. */
@PermitAll
@Route(value = "runs/:run", layout = MainLayout.class)
public final class RunView extends Screen implements BeforeEnterObserver, RunWork.Page {

    private static final String STEP = "step";

    private final Runs runs;
    private final RunWork work;
    private final RunHead head;
    private final RunSteps steps;
    private final RunRail rail;
    private @Nullable RunKey key;
    private Query query = Query.empty();

    /** The runs that do steps of this one: their progress is seen here. */
    private Set<RunKey> children = Set.of();

    RunView(Workspace workspace, Runs runs, StepServices services, LiveEvents events) {
        super(workspace);
        this.runs = runs;
        work = new RunWork(services, this);
        head = new RunHead(workspace);
        steps = new RunSteps(workspace, work);
        rail = new RunRail(workspace, services, this::refresh);
        var columns = new Div(steps, rail);
        columns.addClassName("sw-run");
        add(head, columns, new RunKeys(steps, rail));
        LiveUpdates.follow(
                this,
                events,
                event -> event.run() != null && (event.run().equals(key) || children.contains(event.run())),
                this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = RouteKeys.read(event, "run", RunKey::of);
        query = Query.of(event.getLocation().getQueryParameters());
        var run = runs.get(key);
        query.number(STEP).flatMap(number -> taskAt(run, number)).ifPresent(work::opened);
        show(query.has(STEP) ? runs.get(key) : run);
    }

    @Override
    public void refresh() {
        var shown = key;
        if (shown != null) {
            problems().find(() -> runs.get(shown)).ifPresent(this::show);
        }
    }

    /** Opens a step; zero closes the one that is open. */
    @Override
    public void openStep(int number) {
        var shown = key;
        if (shown != null) {
            workspace().go(RunNavigation.run(shown), query.with(STEP, number).parameters());
        }
    }

    private void show(RunDetail run) {
        var summary = run.summary();
        children = run.tasks().stream()
                .map(TaskView::child)
                .filter(Objects::nonNull)
                .map(SubRun::run)
                .collect(Collectors.toUnmodifiableSet());
        showTitle(summary.name());
        header().way(
                        new Crumb(getTranslation("runs.title"), RunNavigation.RUNS),
                        new Crumb(summary.processName(), ProcessNavigation.page(summary.process())))
                .beside(ScreenHeader.key(summary.key().value(), summary.name()), RunStateChip.of(summary.state()))
                .actions(new RunMenu(summary, runs, problems(), this::refresh));
        head.show(run);
        steps.show(run, query.number(STEP).orElseGet(() -> firstOpen(run)));
        rail.show(run, query);
    }

    private static Optional<TaskView> taskAt(RunDetail run, int number) {
        return run.tasks().stream().filter(task -> task.number() == number).findFirst();
    }

    /** The step that the reader most likely came for: one of the reader's own, else any that is open. */
    private int firstOpen(RunDetail run) {
        var me = workspace().me().id();
        List<TaskView> open =
                run.tasks().stream().filter(task -> task.state().isOpen()).toList();
        return open.stream()
                .filter(task ->
                        task.assignee() != null && me.equals(task.assignee().member()))
                .filter(task -> task.state() != TaskState.BLOCKED)
                .findFirst()
                .or(() -> open.stream()
                        .filter(task -> task.actions().contains("approve"))
                        .findFirst())
                .or(() -> open.stream()
                        .filter(task -> task.kind() != StepKind.WAIT)
                        .findFirst())
                .or(() -> open.stream().findFirst())
                .map(TaskView::number)
                .orElse(0);
    }
}
