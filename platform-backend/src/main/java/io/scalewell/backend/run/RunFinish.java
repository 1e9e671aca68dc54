package io.scalewell.backend.run;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.run.checklist.Work;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.text.Message;
import org.springframework.stereotype.Component;

/**
 * Writes a change down with all that follows from it by itself: waits that are over, sub-processes that begin or are not needed any
 * more, and the run that waited for the end of this one.
 */
@Component
class RunFinish {

    private final RunLoading loading;
    private final SubRunCalls calls;
    private final SubRunQuery subRuns;
    private final RunRecorder recorder;
    private final Callers callers;

    RunFinish(RunLoading loading, SubRunCalls calls, SubRunQuery subRuns, RunRecorder recorder, Callers callers) {
        this.loading = loading;
        this.calls = calls;
        this.subRuns = subRuns;
        this.recorder = recorder;
        this.callers = callers;
    }

    /** Of a run that does not exist yet. */
    void create(RunChange change) {
        calls.settle(change);
        insert(change);
    }

    void save(RunChange change) {
        calls.settle(change);
        recorder.save(change);
        change.children().forEach(this::insert);
        change.checklist().changedCalls().forEach(task -> cancelLeft(change, task));
        boolean ended =
                !change.before().state().isEnd() && change.checklist().state().isEnd();
        CalledFrom from = change.before().calledFrom();
        if (ended && from != null) {
            Caller platform = Caller.system(callers.current().organization());
            ScopedValue.where(Callers.CURRENT, platform).run(() -> tellParent(change.after(), from));
        }
    }

    private void insert(RunChange created) {
        recorder.insert(created);
        created.children().forEach(this::insert);
    }

    /** Of a task that is not done any more in the way it was: what it called has nobody to work for. */
    void cancelCalledBy(RunChange caller, Task task) {
        for (SubRunQuery.Running child : subRuns.running(task.id())) {
            cancel(caller, child);
        }
    }

    /** A called run whose task is over, or has gone back to an earlier step, has nobody to work for. */
    private void cancelLeft(RunChange change, Task task) {
        boolean wanted = task.state() == TaskState.STARTED || task.state() == TaskState.BLOCKED;
        for (SubRunQuery.Running child : subRuns.running(task.id())) {
            if (!wanted || child.round() != task.round()) {
                cancel(change, child);
            }
        }
    }

    private void cancel(RunChange caller, SubRunQuery.Running child) {
        RunChange called = loading.begin(child.id());
        new Work(called.checklist())
                .cancelRun(
                        Message.of("run.call.not-needed", caller.before().key()).toString());
        save(called);
    }

    private void tellParent(RunHead child, CalledFrom from) {
        RunChange parent = loading.begin(from.run());
        parent.checklist()
                .find(new TaskId(from.task()))
                .filter(task -> task.state() == TaskState.STARTED || task.state() == TaskState.BLOCKED)
                .filter(task -> parent.before().state() == RunState.RUNNING && task.round() == from.round())
                .ifPresent(task -> {
                    calls.ended(parent, task, child);
                    save(parent);
                });
    }
}
