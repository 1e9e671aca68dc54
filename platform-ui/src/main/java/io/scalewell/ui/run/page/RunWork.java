package io.scalewell.ui.run.page;

import com.vaadin.flow.component.UI;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskResult;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.shell.ProblemArea;
import java.util.Map;

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

    void complete(ProblemArea problems, TaskView task, Map<String, Object> fields) {
        problems.find(() -> services.tasks().act(task.id(), new TaskAction.Complete(fields)))
                .ifPresent(result -> goOn(task, result));
    }

    /** Sends the work back, and takes the reader to where it goes on. */
    void reject(ProblemArea problems, TaskView task, String reason) {
        problems.find(() -> services.tasks().act(task.id(), new TaskAction.Reject(reason)))
                .ifPresent(result -> {
                    if (!stillAsks(result)) {
                        openNext(result);
                    }
                });
    }

    void approve(ProblemArea problems, TaskView task, Map<String, Object> fields) {
        problems.find(() -> services.tasks().act(task.id(), new TaskAction.Approve(null, fields)))
                .ifPresent(result -> {
                    if (!stillAsks(result)) {
                        goOn(task, result);
                    }
                });
    }

    /** Whether others have to decide too; then the reader stays and sees who. */
    private boolean stillAsks(TaskResult result) {
        boolean asks = result.task().approval() != null && result.task().state().isOpen();
        if (asks) {
            page.refresh();
        }
        return asks;
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
        page.openStep(
                result.becameReady().stream().findFirst().map(TaskView::number).orElse(0));
    }

    private void undo(TaskView done) {
        var reason = UI.getCurrent().getTranslation("work.undone");
        services.tasks().act(done.id(), new TaskAction.Reopen(reason));
        page.openStep(done.number());
    }
}
