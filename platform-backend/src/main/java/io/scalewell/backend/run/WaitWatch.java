package io.scalewell.backend.run;

import io.scalewell.backend.engine.Jobs;
import io.scalewell.backend.engine.NewJob;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.process.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has the engine look at a waiting task when what it waits for may be there. What goes on by then, or later, is left alone. */
@Component
class WaitWatch {

    static final String KIND = "task-wait";
    static final String TASK = "task";

    /** That an event has happened, for a task that has been waiting since this instant. */
    static final String SINCE = "since";

    /**
     * An event of another run may be written by a transaction that does not see the task yet; a transaction is over long before this
     * time, and then the log is asked.
     */
    private static final Duration SECOND_LOOK = Duration.ofMinutes(2);

    private final Jobs jobs;
    private final DatabaseClock clock;

    WaitWatch(Jobs jobs, DatabaseClock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** In a simulated past nothing is watched: its story would be interrupted by the present. */
    void watch(Task task) {
        Instant at = task.wakesAt();
        if (at != null && !(DatabaseClock.SIMULATED.isBound() && clock.hasReallyPassed(at))) {
            enqueue(task, at);
        }
    }

    /** Of a task that began to wait. */
    void watchLog(Task task) {
        Wait wait = task.place().step().waitsFor();
        if (wait != null && wait.process() != null && !DatabaseClock.SIMULATED.isBound()) {
            enqueue(task, clock.now().plus(SECOND_LOOK));
        }
    }

    void happened(UUID task, Instant since) {
        Map<String, Object> payload = new HashMap<>();
        payload.put(TASK, task.toString());
        payload.put(SINCE, since.toString());
        jobs.enqueue(NewJob.now(KIND, payload));
    }

    private void enqueue(Task task, Instant at) {
        jobs.enqueue(NewJob.now(KIND, Map.of(TASK, task.id().toString())).dueAt(at));
    }
}
