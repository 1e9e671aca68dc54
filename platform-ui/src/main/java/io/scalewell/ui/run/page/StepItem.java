package io.scalewell.ui.run.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.TaskFile;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One step: its line, why it stands still, and, while it is open, its content. */
final class StepItem extends ListItem {

    private final Workspace workspace;
    private final RunWork work;
    private final Step step;
    private final boolean parallel;
    private final Map<String, String> labels;
    private final StepHead head;
    private final Div reason = new Div();
    private @Nullable StepBody body;
    private @Nullable TaskView task;

    /**
     * @param parallel whether its stage is
     * @param labels of the fields of the process, by key
     */
    StepItem(Workspace workspace, RunWork work, Step step, boolean parallel, Map<String, String> labels) {
        this.workspace = workspace;
        this.work = work;
        this.step = step;
        this.parallel = parallel;
        this.labels = labels;
        addClassName("sw-step");
        getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        head = new StepHead(workspace, this::toggle, this::tick);
        reason.addClassName("sw-step-reason");
        add(head, reason);
    }

    /** @param files that were put to the step */
    void show(TaskView shown, boolean open, List<TaskFile> files) {
        task = shown;
        boolean left = shown.state() == TaskState.SKIPPED;
        setClassName("sw-step-done", shown.state() == TaskState.COMPLETED);
        setClassName("sw-step-off", left && step.condition() != null);
        setClassName("sw-step-skipped", left && step.condition() == null);
        setClassName("sw-step-blocked", shown.state() == TaskState.BLOCKED);
        setClassName("sw-step-waiting", shown.state() == TaskState.PENDING);
        setClassName("sw-step-current", open);
        getElement()
                .setAttribute("data-sw-enter-completes", open && shown.actions().contains("complete"));
        head.show(shown, open, parallel ? step.branch() : null);
        showReason(shown);
        if (open) {
            openBody().show(shown, files);
        } else if (body != null) {
            remove(body);
            body = null;
        }
    }

    /** @param people who has which step open, by its key */
    void showPresent(Map<String, List<String>> people) {
        head.showPresent(people.getOrDefault(step.key(), List.of()));
    }

    /** Of its task in the run; 0 before it was shown. */
    int number() {
        return task == null ? 0 : task.number();
    }

    boolean isOpen() {
        return body != null;
    }

    /** The keys act on it from now on. */
    void focusRow() {
        getElement().callJsFunction("focus");
    }

    Optional<StepBody> body() {
        return Optional.ofNullable(body);
    }

    private StepBody openBody() {
        var open = body;
        if (open == null) {
            open = new StepBody(workspace, work, step, labels);
            body = open;
            add(open);
        }
        return open;
    }

    private void showReason(TaskView shown) {
        var why = shown.reason();
        if (why == null || shown.state() == TaskState.COMPLETED) {
            reason.setVisible(false);
            return;
        }
        reason.setVisible(true);
        reason.setText(
                getTranslation("run.reason." + shown.state().name().toLowerCase(Locale.ROOT), why.in(getLocale())));
    }

    private void toggle() {
        var shown = task;
        if (shown != null) {
            work.page().openStep(isOpen() ? 0 : shown.number());
        }
    }

    /** Ticks a step in its line; one with something to fill in opens first. */
    private void tick() {
        var shown = task;
        if (shown == null) {
            return;
        }
        if (body != null) {
            body.completeOrDecide();
        } else if (shown.actions().contains("complete") && step.fields().isEmpty()) {
            work.complete(head.problems(), shown, Map.of());
        } else {
            work.page().openStep(shown.number());
        }
    }
}
