package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.UI;
import io.scalewell.shared.run.HandOver;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.run.page.HandOverForm;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.time.Instant;
import java.util.Map;

/** Does things with one task and offers to take them back. What stands in the way of that is said on the screen. */
final class WorkDoing {

    private final Workspace workspace;
    private final WorkServices services;
    private final ProblemArea screen;
    private final Runnable onChange;

    /** @param onChange shows what is different now */
    WorkDoing(Workspace workspace, WorkServices services, ProblemArea screen, Runnable onChange) {
        this.workspace = workspace;
        this.services = services;
        this.screen = screen;
        this.onChange = onChange;
    }

    Workspace workspace() {
        return workspace;
    }

    WorkServices services() {
        return services;
    }

    /** True when it was done; else the area says why not. */
    boolean complete(ProblemArea problems, TaskView task) {
        return attempt(
                problems,
                () -> services.tasks().act(task.id(), new TaskAction.Complete(Map.of())),
                words("work.completed", task.title()),
                () -> services.tasks().act(task.id(), new TaskAction.Reopen(words("work.undone"))));
    }

    boolean reopen(ProblemArea problems, TaskView task) {
        boolean done =
                problems.attempt(() -> services.tasks().act(task.id(), new TaskAction.Reopen(words("work.undone"))));
        if (done) {
            onChange.run();
        }
        return done;
    }

    boolean snooze(ProblemArea problems, TaskView task, Instant until) {
        return attempt(
                problems,
                () -> services.work().snooze(task.id(), until),
                words("work.snoozed", task.title(), SnoozeForm.moment(workspace.times(), until)),
                () -> services.work().wake(task.id()));
    }

    void wake(ProblemArea problems, TaskView task) {
        if (problems.attempt(() -> services.work().wake(task.id()))) {
            onChange.run();
        }
    }

    /** @param who what whoever gets it is called */
    boolean handOver(ProblemArea problems, TaskView task, HandOver wish, String who) {
        return attempt(
                problems,
                () -> services.work().handOver(task.id(), wish),
                HandOverForm.done(task.title(), wish, who),
                () -> services.work().takeBack(task.id()));
    }

    private boolean attempt(ProblemArea problems, Runnable action, String done, Runnable undo) {
        if (!problems.attempt(action)) {
            return false;
        }
        new UndoToast(done, () -> {
                    if (screen.attempt(undo)) {
                        onChange.run();
                    }
                })
                .open();
        onChange.run();
        return true;
    }

    private static String words(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
