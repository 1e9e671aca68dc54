package io.scalewell.backend.run;

import io.scalewell.backend.run.checklist.WorkTime;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.WorkTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrections of measured time: one use case and one transaction a method. */
@Service
@Transactional
class WorkTimeService implements WorkTimes {

    private final RunChanges changes;
    private final TaskViews views;
    private final CallersRights rights;

    WorkTimeService(RunChanges changes, TaskViews views, CallersRights rights) {
        this.changes = changes;
        this.views = views;
        this.rights = rights;
    }

    @Override
    public TaskView stopAt(TaskId id, Instant at) {
        return change(id, time -> time.stopAt(id, at));
    }

    @Override
    public TaskView correct(TaskId id, Duration touch, String reason) {
        String words = Reasons.checked(reason);
        return change(id, time -> time.correct(id, touch, words));
    }

    private TaskView change(TaskId id, Consumer<WorkTime> how) {
        RunChange change = changes.begin(id);
        rights.current().requireTime(change.checklist().task(id), change.before());
        how.accept(new WorkTime(change.checklist()));
        changes.finish(change);
        return views.of(new TaskOfRun(
                change.after(),
                change.version().processName(),
                change.checklist().task(id)));
    }
}
