package io.scalewell.ui.run.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.Clock;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.time.Duration;
import java.time.Instant;

/** The clock of a step runs and nobody does anything: asks what to make of that time. */
final class IdleQuestion extends Div {

    private final Workspace workspace;
    private final RunWork work;
    private final ProblemArea problems;
    private final TaskView task;
    private final Instant since;

    /** @param since when somebody last did something */
    IdleQuestion(Workspace workspace, RunWork work, ProblemArea problems, TaskView task, Instant since) {
        this.workspace = workspace;
        this.work = work;
        this.problems = problems;
        this.task = task;
        this.since = since;
        addClassNames("sw-note", "sw-note-waiting", "sw-idle");
        getElement().setAttribute("role", "alert");
        var time = workspace.times().time(since);
        var keep = new Button(getTranslation("run.idle.keep"), click -> removeFromParent());
        var stop = new Button(getTranslation("run.idle.stop", time), click -> stop());
        var less = new Button(getTranslation("run.idle.less"), click -> takeOff());
        less.setSuffixComponent(Clock.running(since, workspace.times().now()));
        add(new Span(getTranslation("run.idle", time)), new Div(keep, stop, less));
    }

    private void stop() {
        removeFromParent();
        work.show(problems, () -> work.services().times().stopAt(task.id(), since));
    }

    private void takeOff() {
        removeFromParent();
        var now = workspace.times().now();
        var idle = Duration.between(since, now);
        var reason = getTranslation(
                "run.idle.reason",
                workspace.times().time(since),
                workspace.times().time(now));
        work.show(problems, () -> {
            var touch = work.services().tasks().get(task.id()).touch();
            var left = touch == null ? Duration.ZERO : touch.minus(idle);
            return work.services().times().correct(task.id(), left.isNegative() ? Duration.ZERO : left, reason);
        });
    }
}
