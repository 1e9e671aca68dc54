package io.scalewell.backend.run.checklist;

import io.scalewell.shared.run.TaskState;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Brings the tasks of a run that was moved into the order of its new version. */
public final class Settling {

    private final Checklist checklist;

    public Settling(Checklist checklist) {
        this.checklist = checklist;
    }

    /**
     * What was ready and now has something before it waits again; what was begun goes on. Due rules that changed count anew. Then
     * everything becomes ready whose turn has come.
     *
     * @param dueBefore the due rule that a step had, by its key
     */
    public void settle(Function<String, @Nullable String> dueBefore) {
        for (Task task : checklist.tasks()) {
            if (task.state() == TaskState.READY && !checklist.predecessorsEnded(task)) {
                checklist.replace(task.putBack(checklist.now(), null));
            } else if (task.state().isOpen()
                    && !Objects.equals(
                            dueBefore.apply(task.stepKey()), task.place().step().due())) {
                checklist.replace(task.due(
                        Due.at(checklist.around().due(task.place().step(), anchor -> checklist.anchor(task, anchor)))));
            }
        }
        new Progress(checklist).advance();
    }
}
