package io.scalewell.ui.run.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What there is to do in a step: instructions, sub-items, fields, the timer, and the way out. */
final class StepBody extends Div {

    private final RunWork work;
    private final Step step;
    private final ProblemArea problems = new ProblemArea();
    private final StepState state;
    private final SubItems items;
    private final TaskFields fields;
    private final StepTimer timer;
    private final StepFoot foot;
    private @Nullable TaskView task;

    StepBody(Workspace workspace, RunWork work, Step step, Map<String, String> labels) {
        this.work = work;
        this.step = step;
        addClassName("sw-step-body");
        state = new StepState(workspace, step, labels);
        items = new SubItems(work, problems, step.items());
        fields = new TaskFields(workspace, work, problems, step.fields());
        timer = new StepTimer(workspace, work, problems);
        foot = new StepFoot(workspace, work, problems, this::completeOrDecide);
        var instructions = step.instructions();
        if (instructions != null && !instructions.isBlank()) {
            var text = new Markdown(instructions);
            text.addClassName("sw-prose");
            add(text);
        }
        add(state, items, fields, problems, timer, foot);
    }

    void show(TaskView shown) {
        task = shown;
        state.show(shown);
        items.show(shown);
        fields.show(shown);
        timer.show(shown);
        foot.show(shown);
    }

    StepFoot foot() {
        return foot;
    }

    StepTimer timer() {
        return timer;
    }

    /** Approves, when that is what the step asks for. */
    void approve() {
        if (step.kind() == StepKind.APPROVAL) {
            completeOrDecide();
        }
    }

    /** Completes the step, or approves it, with the values as they stand; says what is missing. */
    void completeOrDecide() {
        var shown = task;
        if (shown == null || fields.tellMissing()) {
            return;
        }
        if (step.kind() == StepKind.APPROVAL) {
            work.approve(problems, shown, fields.values());
        } else {
            work.complete(problems, shown, fields.values());
        }
    }
}
