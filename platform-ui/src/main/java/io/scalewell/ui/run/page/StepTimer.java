package io.scalewell.ui.run.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.Clock;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.IdleWatch;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long a step has been worked on, with a button that starts or stops the clock. While it runs and nobody does anything, it asks. What
 * was measured can be put right.
 */
final class StepTimer extends Div {

    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final Set<String> CORRECTING = Set.of("complete", "approve", "unblock", "reopen");

    private final Workspace workspace;
    private final RunWork work;
    private final ProblemArea problems;
    private final Div line = new Div();
    private final Div form = new Div();
    private @Nullable TaskView task;
    private @Nullable IdleWatch watch;

    StepTimer(Workspace workspace, RunWork work, ProblemArea problems) {
        this.workspace = workspace;
        this.work = work;
        this.problems = problems;
        line.addClassNames("sw-cluster", "sw-timer");
        add(line, form);
    }

    void show(TaskView shown) {
        task = shown;
        line.removeAll();
        var touch = shown.touch() == null ? Duration.ZERO : shown.touch();
        boolean mayStart = shown.actions().contains("start") || shown.actions().contains("resume");
        if (shown.timerRunning()) {
            var now = workspace.times().now();
            line.add(button(Symbol.PAUSE, "run.timer.pause", this::toggle));
            line.add(text(getTranslation("run.timer.running")));
            line.add(Clock.running(now.minus(touch), now));
        } else if (mayStart || !touch.isZero()) {
            if (mayStart) {
                line.add(button(Symbol.PLAY, "run.timer.start", this::toggle));
            }
            line.add(text(getTranslation("run.timer.spent", workspace.times().duration(touch))));
        }
        if (mayCorrect(shown)) {
            line.add(button(Symbol.EDIT, "run.time.correct", this::correct));
        }
        watch(shown.timerRunning() && shown.actions().contains("pause"));
        setVisible(line.getComponentCount() > 0);
    }

    /** Whoever may go on with it, or take it up again, may say how long it took. */
    private static boolean mayCorrect(TaskView shown) {
        boolean begun =
                shown.startedAt() != null && shown.kind() != StepKind.WAIT && shown.kind() != StepKind.SUBPROCESS;
        boolean mine = shown.actions().stream().anyMatch(CORRECTING::contains);
        return begun && mine;
    }

    /** Starts the clock when it stands, stops it when it runs. */
    void toggle() {
        var shown = task;
        if (shown != null) {
            TaskAction action = shown.timerRunning()
                    ? new TaskAction.Pause()
                    : shown.actions().contains("resume") ? new TaskAction.Resume() : new TaskAction.Start();
            work.act(problems, shown, action);
        }
    }

    /** Nobody has done anything on the page for so long, while the clock runs. */
    void idle(Duration idle) {
        var shown = task;
        if (shown != null && shown.timerRunning()) {
            form.removeAll();
            var since = workspace.times().now().minus(idle);
            form.add(new IdleQuestion(workspace, work, problems, shown, since));
        }
    }

    private void watch(boolean running) {
        var watching = watch;
        if (running && watching == null) {
            watch = new IdleWatch(IDLE, this::idle);
            add(watch);
        } else if (!running && watching != null) {
            remove(watching);
            watch = null;
            form.getChildren().filter(IdleQuestion.class::isInstance).toList().forEach(form::remove);
        }
    }

    private void correct() {
        var shown = task;
        if (shown != null) {
            form.removeAll();
            form.add(new TimeForm(
                    shown.touch() == null ? Duration.ZERO : shown.touch(),
                    problems,
                    (touch, reason) ->
                            work.show(problems, () -> work.services().times().correct(shown.id(), touch, reason))));
        }
    }

    private Button button(Symbol icon, String key, Runnable action) {
        var button = new Button(new Icon(icon), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private static Span text(String words) {
        var span = new Span(words);
        span.addClassNames("sw-quiet", "sw-num");
        return span;
    }
}
