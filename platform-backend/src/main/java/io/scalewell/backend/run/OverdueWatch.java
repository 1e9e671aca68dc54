package io.scalewell.backend.run;

import io.scalewell.backend.engine.Jobs;
import io.scalewell.backend.engine.NewJob;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.DatabaseClock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Has the engine look at a task when it is due. What is done or due at another time by then is left alone. */
@Component
class OverdueWatch {

    static final String KIND = "task-overdue";
    static final String TASK = "task";

    private final Jobs jobs;
    private final DatabaseClock clock;

    OverdueWatch(Jobs jobs, DatabaseClock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** In a simulated past nothing is watched: its story would be interrupted by the present. */
    void watch(Task task) {
        Instant due = task.due().at();
        if (due != null && !(DatabaseClock.SIMULATED.isBound() && clock.hasReallyPassed(due))) {
            jobs.enqueue(NewJob.now(KIND, Map.of(TASK, task.id().toString())).dueAt(due));
        }
    }
}
