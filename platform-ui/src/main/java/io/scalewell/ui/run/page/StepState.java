package io.scalewell.ui.run.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.run.SubRun;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.automation.KindWords;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.DueWords;
import io.scalewell.ui.run.ApproverList;
import io.scalewell.ui.run.Progress;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.run.RunStateChip;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.Map;

/** What goes on in a step beside the reader's own work: what it waits for, the run that does it, what approvers have said. */
final class StepState extends Div {

    private final Workspace workspace;
    private final Step step;
    private final Map<String, String> labels;

    /** @param labels of the fields of the process, by key */
    StepState(Workspace workspace, Step step, Map<String, String> labels) {
        this.workspace = workspace;
        this.step = step;
        this.labels = labels;
        addClassName("sw-stack");
    }

    void show(TaskView task) {
        removeAll();
        var approval = task.approval();
        if (approval != null) {
            add(new ApproverList(workspace.times(), approval));
        }
        var child = task.child();
        if (child != null) {
            add(subRun(child));
        }
        var wait = step.waitsFor();
        if (wait != null && !task.state().isEnd()) {
            add(waiting(task, wait));
        }
        setVisible(getComponentCount() > 0);
    }

    private Component subRun(SubRun child) {
        var link = new ScreenLink(workspace, RunNavigation.run(child.run()), child.name());
        link.addClassName("sw-strong");
        var line = new Div(
                new Icon(Symbol.RUN),
                link,
                ScreenHeader.key(child.run().value()),
                RunStateChip.of(child.state()),
                new Progress(child.done(), child.total()));
        line.addClassNames("sw-cluster", "sw-sub-run");
        return line;
    }

    private Component waiting(TaskView task, Wait wait) {
        var text = new Span(words(wait));
        var line = new Div(new Icon(Symbol.CLOCK), text);
        line.addClassNames("sw-cluster", "sw-waits");
        var until = task.waitsUntil();
        if (until != null && task.state() == TaskState.READY) {
            var moment = new Span(
                    getTranslation("run.wait.goes-on", workspace.times().moment(until)));
            moment.addClassNames("sw-num", "sw-quiet");
            line.add(moment);
        }
        return line;
    }

    private String words(Wait wait) {
        if (wait.until() != null) {
            return getTranslation("run.wait.until", DueWords.of(wait.until(), this));
        }
        if (wait.field() != null) {
            return getTranslation("run.wait.field", labels.getOrDefault(wait.field(), wait.field()));
        }
        var happening = wait.event() == null ? "" : KindWords.happening(wait.event());
        return wait.process() == null
                ? getTranslation("run.wait.event", happening)
                : getTranslation("run.wait.event.of", happening, wait.process());
    }
}
