package io.scalewell.ui.run.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.Clock;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a step has been worked on, with a button that starts or stops the clock. */
final class StepTimer extends Div {

    private final Workspace workspace;
    private final RunWork work;
    private final ProblemArea problems;
    private @Nullable TaskView task;

    StepTimer(Workspace workspace, RunWork work, ProblemArea problems) {
        this.workspace = workspace;
        this.work = work;
        this.problems = problems;
        addClassNames("sw-cluster", "sw-timer");
    }

    void show(TaskView shown) {
        task = shown;
        removeAll();
        var touch = shown.touch() == null ? Duration.ZERO : shown.touch();
        if (shown.timerRunning()) {
            var now = workspace.times().now();
            add(button(Symbol.PAUSE, "run.timer.pause"));
            add(text(getTranslation("run.timer.running")));
            add(Clock.running(now.minus(touch), now));
        } else if (shown.actions().contains("start") || shown.actions().contains("resume")) {
            add(button(Symbol.PLAY, "run.timer.start"));
            add(text(getTranslation("run.timer.spent", workspace.times().duration(touch))));
        } else if (!touch.isZero()) {
            add(text(getTranslation("run.timer.spent", workspace.times().duration(touch))));
        }
        setVisible(getComponentCount() > 0);
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

    private Button button(Symbol icon, String key) {
        var button = new Button(new Icon(icon), click -> toggle());
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
