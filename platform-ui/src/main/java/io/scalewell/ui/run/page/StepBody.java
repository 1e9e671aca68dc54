package io.scalewell.ui.run.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.TaskFile;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.file.FileLink;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What there is to do in a step: instructions, sub-items, fields, the timer, and the way out. */
final class StepBody extends Div {

    private final Workspace workspace;
    private final RunWork work;
    private final Step step;
    private final ProblemArea problems = new ProblemArea();
    private final StepState state;
    private final SubItems items;
    private final TaskFields fields;
    private final StepFiles files;
    private final StepTimer timer;
    private final StepFoot foot;
    private final Div quicker = new Div();
    private @Nullable TaskView task;

    StepBody(Workspace workspace, RunWork work, Step step, Map<String, String> labels) {
        this.workspace = workspace;
        this.work = work;
        this.step = step;
        addClassName("sw-step-body");
        state = new StepState(workspace, step, labels);
        items = new SubItems(work, problems, step.items(), this::keepSeen);
        fields = new TaskFields(workspace, work, problems, step.fields(), this::keepSeen);
        files = new StepFiles(workspace, work, problems);
        timer = new StepTimer(workspace, work, problems);
        foot = new StepFoot(workspace, work, problems, this::completeOrDecide, this::reject);
        var instructions = step.instructions();
        if (instructions != null && !instructions.isBlank()) {
            var text = new Markdown(instructions);
            text.addClassName("sw-prose");
            add(text);
        }
        if (!step.attachments().isEmpty()) {
            var given = new Div();
            given.addClassName("sw-cluster");
            step.attachments().forEach(file -> given.add(new FileLink(file)));
            add(given);
        }
        if (!fields.takePastesOf(this)) {
            files.takePastesOf(this);
        }
        problems.onLate(refused -> late());
        add(state, items, fields, files, quicker, problems, timer, foot);
    }

    /** @param attached files that were put to the step */
    void show(TaskView shown, List<TaskFile> attached) {
        task = shown;
        files.show(shown, attached);
        state.show(shown);
        items.show(shown);
        fields.show(shown);
        timer.show(shown);
        foot.show(shown);
    }

    /** What the reader changed is what the reader sees, unless others have changed it as well: that has to be looked at. */
    private void keepSeen(TaskView stored) {
        if (task != null && stored.revision() <= task.revision() + 1) {
            task = stored;
        }
    }

    private boolean reject(String reason) {
        var shown = task;
        problems.onConflict(this::showChanged);
        return shown != null && work.reject(problems, shown, reason);
    }

    /** Somebody changed it while the reader was looking: says what, and shows it as it is now. */
    private void showChanged(EditConflict conflict) {
        problems.say(conflict.message().in(getLocale()));
        work.page().refresh();
    }

    /** Somebody else ended the step meanwhile: nothing that was typed is lost. */
    private boolean late() {
        var shown = task;
        if (shown == null) {
            return false;
        }
        var now = work.services().tasks().get(shown.id());
        var mine = fields.unsaved();
        if (!now.state().isEnd() || (mine.isEmpty() && shown.state().isEnd())) {
            return false;
        }
        quicker.removeAll();
        quicker.add(new QuickerNote(workspace, work, new ProblemArea(), step.fields(), now, mine));
        fields.forgetUnsaved();
        work.page().refresh();
        return true;
    }

    StepFoot foot() {
        return foot;
    }

    StepTimer timer() {
        return timer;
    }

    /** Opens the choice of files, where the step takes any. */
    void upload() {
        getElement().executeJs("this.querySelector('vaadin-upload:not([hidden]) [slot=add-button]')?.click()");
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
            problems.onConflict(this::showChanged);
            work.approve(problems, shown, fields.unsaved());
        } else {
            work.complete(problems, shown, fields.unsaved());
        }
    }
}
