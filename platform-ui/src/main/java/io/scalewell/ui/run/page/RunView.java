package io.scalewell.ui.run.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.form.FormSender;
import io.scalewell.shared.form.Forms;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.CommentId;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.SubRun;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.run.RunStateChip;
import io.scalewell.ui.run.comment.CommentHistoryPanel;
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

    /** The version that the panel beside the run would move it to. */
    private static final String MOVE = "move";

    /** The comment whose former texts the panel beside the run shows. */
    private static final String HISTORY = "history";

    /** The panel of guests; its value is the number of the step to hand over. */
    private static final String GUESTS = "guests";

    private final Runs runs;
    private final Forms forms;
    private final StepServices services;
    private final RunWork work;
    private final RunHead head;
    private final StartAnswers answers;
    private final RunSteps steps;
    private final RunRail rail;
    private final Companions companions;
    private @Nullable RunKey key;
    private @Nullable TaskId opened;
    private Query query = Query.empty();

    /** The newest version of the process, where the reader may move the run to it. */
    private Optional<Integer> newest = Optional.empty();

    /** The runs that do steps of this one: their progress is seen here. */
    private Set<RunKey> children = Set.of();

    RunView(Workspace workspace, Runs runs, Forms forms, StepServices services, LiveEvents events) {
        super(workspace);
        this.runs = runs;
        this.forms = forms;
        this.services = services;
        work = new RunWork(services, this);
        head = new RunHead(workspace);
        answers = new StartAnswers(workspace);
        steps = new RunSteps(workspace, work);
        rail = new RunRail(workspace, services, this::refresh, id -> goWith(query.with(HISTORY, id)));
        companions = new Companions(workspace, services.presence(), services.names(), steps::showPresent);
        var columns = new Div(steps, rail);
        columns.addClassName("sw-run");
        var top = new Div(head, companions);
        top.addClassName("sw-run-top");
        add(top, answers, columns, new RunKeys(steps, rail, this::goToNeighbour));
        LiveUpdates.follow(
                this,
                events,
                event -> event.run() != null && (event.run().equals(key) || children.contains(event.run())),
                this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = RouteKeys.read(event, "run", RunKey::of);
        opened = null;
        query = Query.of(event.getLocation().getQueryParameters());
        var run = runs.get(key);
        newest = newestOf(run);
        stepIn(query, run).ifPresent(work::opened);
        show(query.has(STEP) ? runs.get(key) : run);
        rail.pointAtComment(query);
        showBeside();
    }

    private Optional<Integer> newestOf(RunDetail run) {
        return workspace().me().role().mayDesign()
                ? Optional.ofNullable(services.processes()
                        .get(run.summary().process())
                        .summary()
                        .version())
                : Optional.empty();
    }

    /** The panel that the address asks for. */
    private void showBeside() {
        var shown = key;
        var version = query.number(MOVE);
        var comment = query.id(HISTORY);
        if (shown != null && version.isPresent()) {
            Runnable close = () -> goWith(query.with(MOVE, null));
            showPanel(new MoveRunPanel(services.migrations(), shown, version.get(), close, close), close);
        } else if (shown != null && query.has(GUESTS)) {
            Runnable close = () -> goWith(query.with(GUESTS, null));
            showPanel(
                    new GuestsPanel(
                            workspace(),
                            services.guests(),
                            runs.get(shown),
                            query.number(GUESTS).orElse(0),
                            services.mails().areSent(),
                            close),
                    close);
        } else if (comment.isPresent()) {
            Runnable close = () -> goWith(query.with(HISTORY, null));
            showPanel(
                    new CommentHistoryPanel(
                            workspace(), services.comments(), services.members(), new CommentId(comment.get()), close),
                    close);
        } else {
            hidePanel();
        }
    }

    private void goWith(Query changed) {
        var shown = key;
        if (shown != null) {
            workspace().go(RunNavigation.run(shown), changed.parameters());
        }
    }

    /** The run before or behind this one among those of its process that are in work, in the order in which they were started. */
    private void goToNeighbour(int by) {
        problems().find(() -> runs.get(Objects.requireNonNull(key))).ifPresent(shown -> {
            var filter = new RunFilter(shown.summary().process(), RunState.RUNNING, null, null, null);
            var all = runs.list(filter, new PageRequest(PageRequest.MAX_LIMIT, null)).items().stream()
                    .map(RunSummary::key)
                    .toList();
            int to = all.indexOf(shown.summary().key()) + by;
            if (to >= 0 && to < all.size()) {
                workspace().go(RunNavigation.run(all.get(to)));
            } else {
                problems().say(getTranslation("run.neighbour.none"));
            }
        });
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
        goWith(query.with(STEP, number));
    }

    @Override
    public void goOnAt(int number) {
        openStep(number);
        steps.focusStep(number);
    }

    @Override
    public void openGuests(int number) {
        goWith(query.with(GUESTS, number));
    }

    private Optional<FormSender> sender(RunSummary run) {
        return run.startedBy() == ActorKind.GUEST
                ? problems().find(() -> forms.sender(run.key())).flatMap(sender -> sender)
                : Optional.empty();
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
                .actions(new RunMenu(
                        workspace(),
                        summary,
                        runs,
                        problems(),
                        newest.filter(version -> summary.state() == RunState.RUNNING && version > summary.version()),
                        version -> goWith(query.with(MOVE, version)),
                        () -> openGuests(0),
                        this::refresh));
        head.show(run, sender(summary));
        answers.show(run);
        var open = openStep(run);
        steps.show(run, open.map(TaskView::number).orElse(0));
        rail.show(run, query, open);
        companions.come(summary.key(), open.map(TaskView::stepKey).orElse(null));
    }

    /** What others do does not take the reader away from the step that is open. */
    private Optional<TaskView> openStep(RunDetail run) {
        if (query.has(STEP)) {
            return stepIn(query, run);
        }
        var before = opened;
        var open = run.tasks().stream()
                .filter(task -> task.id().equals(before))
                .findFirst()
                .or(() -> taskAt(run, firstOpen(run)));
        opened = open.map(TaskView::id).orElse(null);
        return open;
    }

    /** The address may say the step by its number or, as in a notification, by its key. */
    private static Optional<TaskView> stepIn(Query query, RunDetail run) {
        return query.number(STEP)
                .flatMap(number -> taskAt(run, number))
                .or(() -> query.text(STEP)
                        .flatMap(key -> run.tasks().stream()
                                .filter(task -> task.stepKey().equals(key))
                                .findFirst()));
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
