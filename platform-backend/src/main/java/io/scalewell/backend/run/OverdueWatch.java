package io.scalewell.backend.run;

import io.scalewell.backend.engine.Jobs;
import io.scalewell.backend.engine.NewJob;
import io.scalewell.backend.run.checklist.Task;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Has the engine look at a task when it is due. What is done or due at another time by then is left alone. */
@Component
class OverdueWatch {

    static final String KIND = "task-overdue";
    static final String TASK = "task";

    private final Jobs jobs;

    OverdueWatch(Jobs jobs) {
        this.jobs = jobs;
    }

    void watch(Task task) {
        Instant due = task.due().at();
        if (due != null) {
            jobs.enqueue(NewJob.now(KIND, Map.of(TASK, task.id().toString())).dueAt(due));
        }
    }
}
