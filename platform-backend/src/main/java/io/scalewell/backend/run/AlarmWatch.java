package io.scalewell.backend.run;

import io.scalewell.backend.engine.Jobs;
import io.scalewell.backend.engine.NewJob;
import io.scalewell.backend.run.checklist.AlarmTimes;
import io.scalewell.backend.run.checklist.Due;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.run.ServiceLevel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Has the engine look at what is due: before the due instant, at it and after it, one job after another. A job that finds another due
 * instant than its own ends there, since whoever moved it has begun anew.
 */
@Component
class AlarmWatch {

    static final String TASK_KIND = "task-overdue";
    static final String RUN_KIND = "run-overdue";
    static final String TASK = "task";
    static final String RUN = "run";
    static final String DUE = "due";

    private final Jobs jobs;
    private final ServiceLevelRepository levels;
    private final Calendars calendars;
    private final DatabaseClock clock;

    AlarmWatch(Jobs jobs, ServiceLevelRepository levels, Calendars calendars, DatabaseClock clock) {
        this.jobs = jobs;
        this.levels = levels;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Tasks of one process that got another due instant. */
    void watch(UUID process, List<Task> tasks) {
        if (!tasks.isEmpty()) {
            ServiceLevel level = levels.of(process);
            tasks.forEach(task -> next(
                    TASK_KIND,
                    TASK,
                    task.id().value(),
                    task.due(),
                    times(task.due(), level, task.assignment().team())));
        }
    }

    /** A run that got another due instant, if it is due at all. */
    void watch(RunHead run) {
        if (run.due() != null) {
            Due due = Due.at(run.due());
            next(RUN_KIND, RUN, run.id(), due, times(run.version().processId(), due, null));
        }
    }

    /** In a simulated past nothing is watched: its story would be interrupted by the present. */
    private boolean isWatched(@Nullable Instant due) {
        return due != null && !(DatabaseClock.SIMULATED.isBound() && clock.hasReallyPassed(due));
    }

    /** @param team whose work it is; null for anybody else's */
    AlarmTimes times(UUID process, Due due, @Nullable TeamId team) {
        return times(due, levels.of(process), team);
    }

    private AlarmTimes times(Due due, ServiceLevel level, @Nullable TeamId team) {
        if (due.at() == null) {
            throw new IllegalArgumentException("nothing is due");
        }
        return AlarmTimes.of(due.at(), level, calendars.of(team));
    }

    /** Has it looked at when there is something to say the next time. */
    void next(String kind, String what, UUID id, Due due, AlarmTimes times) {
        Instant now = clock.now();
        boolean already = !due.alarms(times, now).isEmpty();
        Instant next = already ? now : due.next(times, now);
        if (next != null && isWatched(due.at())) {
            jobs.enqueue(NewJob.now(kind, Map.of(what, id.toString(), DUE, String.valueOf(due.at())))
                    .dueAt(next));
        }
    }
}
