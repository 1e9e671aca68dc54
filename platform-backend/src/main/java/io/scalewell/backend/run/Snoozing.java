package io.scalewell.backend.run;

import io.scalewell.backend.engine.Jobs;
import io.scalewell.backend.engine.NewJob;
import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.run.MyWork;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sets tasks aside and brings them back. */
@Component
class Snoozing {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final SnoozeRepository snoozes;
    private final TaskQuery tasks;
    private final EventLog events;
    private final Jobs jobs;
    private final DatabaseClock clock;

    Snoozing(SnoozeRepository snoozes, TaskQuery tasks, EventLog events, Jobs jobs, DatabaseClock clock) {
        this.snoozes = snoozes;
        this.tasks = tasks;
        this.events = events;
        this.jobs = jobs;
        this.clock = clock;
    }

    void begin(MemberId member, TaskOfRun of, Instant wished) {
        // as exact as the database, which compares it when the time has come
        Instant until = wished.truncatedTo(ChronoUnit.MICROS);
        Instant now = clock.now();
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            throw new Invalid("/until", Message.of("limit.snooze"));
        }
        if (!of.task().state().isOpen()) {
            throw new NotAllowedNow(Message.of("run.snooze-ended"), List.of());
        }
        TaskId task = of.task().id();
        Map<TaskId, Instant> present = snoozes.of(member);
        if (present.size() >= MyWork.MOST_SNOOZED && !present.containsKey(task)) {
            throw new NotAllowedNow(Message.of("limit.snoozed", MyWork.MOST_SNOOZED), List.of());
        }
        snoozes.put(member, task, until);
        tell(EventType.TASK_SNOOZED, of, Map.of("member", member.toString(), "until", until.toString()));
        // in a simulated past nothing is watched: its story would be interrupted by the present
        if (!(DatabaseClock.SIMULATED.isBound() && clock.hasReallyPassed(until))) {
            jobs.enqueue(NewJob.now(
                            SnoozeJob.KIND,
                            Map.of(
                                    SnoozeJob.MEMBER, member.toString(),
                                    SnoozeJob.TASK, task.toString(),
                                    SnoozeJob.UNTIL, until.toString()))
                    .dueAt(until));
        }
    }

    void end(MemberId member, TaskOfRun of) {
        if (snoozes.remove(member, of.task().id())) {
            tell(EventType.TASK_WOKEN, of, Map.of("member", member.toString()));
        }
    }

    /** When the instant has come; one that was changed meanwhile has a job of its own. */
    void end(MemberId member, TaskId task, Instant until) {
        if (snoozes.remove(member, task, until)) {
            tasks.find(task).ifPresent(of -> tell(EventType.TASK_WOKEN, of, Map.of("member", member.toString())));
        }
    }

    /** Of the process but not of the run: what one puts off is nobody else's business, and no part of the run's history. */
    private void tell(EventType type, TaskOfRun of, Map<String, Object> data) {
        RunHead run = of.run();
        events.append(new NewEvent(
                type,
                run.version().processId(),
                run.process().value(),
                run.version().number(),
                null,
                null,
                null,
                null,
                data));
    }
}
