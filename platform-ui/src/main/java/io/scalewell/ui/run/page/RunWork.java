package io.scalewell.ui.run.page;

import com.vaadin.flow.component.UI;
import io.scalewell.shared.run.NewTask;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskResult;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.shell.ProblemArea;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Does what the reader asks for with the tasks of a run, and takes the reader on to the next one. */
final class RunWork {

    private final StepServices services;
    private final Page page;

    RunWork(StepServices services, Page page) {
        this.services = services;
        this.page = page;
    }

    /** The page around the steps. */
    interface Page {

        void refresh();

        /** Opens a step by its number; zero closes the one that is open. */
        void openStep(int number);

        /** The same, with the keys on it, after the reader has done another one. */
        void goOnAt(int number);

        /** Shows who was asked from outside, ready to hand a step over; zero for none in particular. */
        void openGuests(int number);
    }

    StepServices services() {
        return services;
    }

    Page page() {
        return page;
    }

    TaskView opened(TaskView task) {
        return services.tasks().opened(task.id());
    }

    /** Does it and shows what came of it; false when the area says why not. */
    boolean act(ProblemArea problems, TaskView task, TaskAction action) {
        return problems.find(() -> services.tasks().act(task.id(), action))
                .map(result -> {
                    page.refresh();
                    return true;
                })
                .orElse(false);
    }

    /** Changes a task and shows what came of it; false when the area says why not. */
    boolean show(ProblemArea problems, Supplier<TaskView> change) {
        boolean changed = problems.find(change).isPresent();
        if (changed) {
            page.refresh();
        }
        return changed;
    }

    void complete(ProblemArea problems, TaskView task, Map<String, Object> fields) {
        problems.find(() -> services.tasks().act(task.id(), new TaskAction.Complete(fields)))
                .ifPresent(result -> goOn(task, result));
    }

    /** Sends the work back that the reader has seen, and takes the reader to where it goes on; false when the area says why not. */
    boolean reject(ProblemArea problems, TaskView seen, String reason) {
        var done = problems.find(() -> services.tasks().act(seen.id(), new TaskAction.Reject(reason), seen.revision()));
        done.filter(result -> !stillAsks(result)).ifPresent(this::openNext);
        return done.isPresent();
    }

    void approve(ProblemArea problems, TaskView seen, Map<String, Object> fields) {
        problems.find(() -> services.tasks().act(seen.id(), new TaskAction.Approve(null, fields), seen.revision()))
                .filter(result -> !stillAsks(result))
                .ifPresent(result -> goOn(seen, result));
    }

    /** Whether others have to decide too; then the reader stays and sees who. */
    private boolean stillAsks(TaskResult result) {
        boolean asks = result.task().approval() != null && result.task().state().isOpen();
        if (asks) {
            page.refresh();
        }
        return asks;
    }

    /** Adds work that the process does not know. */
    boolean add(ProblemArea problems, RunKey run, NewTask task) {
        var made = problems.find(() -> services.added().add(run, task));
        made.ifPresent(shown -> page.refresh());
        return made.isPresent();
    }

    /** Takes added work out again; undone, it comes back as it was. */
    void remove(ProblemArea problems, TaskView task) {
        if (problems.attempt(() -> services.added().remove(task.id()))) {
            var text = UI.getCurrent().getTranslation("run.removed", task.title());
            new UndoToast(text, () -> add(problems, task.run(), again(task))).open();
            page.openStep(0);
            page.refresh();
        }
    }

    private static NewTask again(TaskView task) {
        var added = Objects.requireNonNull(task.added(), "an added task");
        var whose = task.assignee();
        return new NewTask(
                task.title(),
                whose == null ? null : whose.member(),
                whose == null ? null : whose.team(),
                task.due(),
                added.after(),
                added.required());
    }

    private void goOn(TaskView done, TaskResult result) {
        var ui = UI.getCurrent();
        var text = result.run() == RunState.COMPLETED
                ? ui.getTranslation("run.completed-run", done.title())
                : ui.getTranslation("run.completed", done.title());
        new UndoToast(text, () -> undo(done)).open();
        openNext(result);
    }

    private void openNext(TaskResult result) {
        page.goOnAt(
                result.becameReady().stream().findFirst().map(TaskView::number).orElse(0));
    }

    private void undo(TaskView done) {
        var reason = UI.getCurrent().getTranslation("work.undone");
        services.tasks().act(done.id(), new TaskAction.Reopen(reason));
        page.openStep(done.number());
    }
}
