package io.scalewell.backend.run.checklist;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The instants and intervals of a task's present round, exactly as measures.md defines them, and the sums of earlier rounds.
 * Without a timer, work is one interval from started to completed that a block interrupts; starting the timer by hand replaces it. What
 * a person types takes it over into the timer.
 *
 * @param touch work intervals
 * @param timed whether a person used the timer in this round, or it began by itself with what a person typed
 * @param blocked intervals in state {@code BLOCKED}
 * @param resumes whether work goes on when the block is gone
 */
public record Timing(
        @Nullable Instant readyAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        Stopwatch touch,
        boolean timed,
        Stopwatch blocked,
        boolean resumes,
        Spent before) {

    /** Of a task that nobody has come to yet. */
    public static final Timing NONE = afterRounds(Spent.NOTHING);

    private static Timing afterRounds(Spent before) {
        return new Timing(null, null, null, Stopwatch.ZERO, false, Stopwatch.ZERO, false, before);
    }

    public boolean timerRunning() {
        return timed && touch.isRunning();
    }

    /** Time of this and all earlier rounds; what still goes on is counted up to now. */
    public Spent at(Instant now) {
        return before.plus(thisRound(now));
    }

    Spent thisRound(Instant now) {
        return new Spent(waiting(now), touch.at(now), blocked.at(now));
    }

    private Duration waiting(Instant now) {
        if (readyAt == null) {
            return Duration.ZERO;
        }
        Instant until = startedAt != null ? startedAt : completedAt != null ? completedAt : now;
        return Stopwatch.between(readyAt, until);
    }

    Timing ready(Instant now) {
        return new Timing(now, null, null, Stopwatch.ZERO, false, Stopwatch.ZERO, false, before);
    }

    /** The first sign of work; later ones change nothing. */
    Timing begin(Instant now) {
        return startedAt != null
                ? this
                : new Timing(readyAt, now, null, touch.start(now), timed, blocked, resumes, before);
    }

    /** The work is done where its own time is taken. */
    Timing beginElsewhere(Instant now) {
        return startedAt != null ? this : new Timing(readyAt, now, null, touch, timed, blocked, resumes, before);
    }

    Timing startTimer(Instant now) {
        Instant started = startedAt == null ? now : startedAt;
        return new Timing(readyAt, started, null, Stopwatch.ZERO.start(now), true, blocked, resumes, before);
    }

    /** What goes on is the timer's now, and can be stopped. */
    Timing underTimer() {
        return timed || !touch.isRunning()
                ? this
                : new Timing(readyAt, startedAt, completedAt, touch, true, blocked, resumes, before);
    }

    /** When the work interval began that is open; null when none is. */
    public @Nullable Instant workingSince() {
        return touch.since();
    }

    /** All rounds together have taken this long; what goes on, goes on from now. */
    Timing corrected(Duration total, Instant now) {
        Stopwatch right = new Stopwatch(total.minus(before.touch()), touch.isRunning() ? now : null);
        return new Timing(readyAt, startedAt, completedAt, right, true, blocked, resumes, before);
    }

    Timing pause(Instant now) {
        return withTouch(touch.stop(now));
    }

    Timing resume(Instant now) {
        return withTouch(touch.start(now));
    }

    private Timing withTouch(Stopwatch newTouch) {
        return new Timing(readyAt, startedAt, completedAt, newTouch, timed, blocked, resumes, before);
    }

    Timing block(Instant now) {
        return new Timing(
                readyAt, startedAt, null, touch.stop(now), timed, blocked.start(now), touch.isRunning(), before);
    }

    Timing unblock(Instant now) {
        Stopwatch goingOn = resumes ? touch.start(now) : touch;
        return new Timing(readyAt, startedAt, null, goingOn, timed, blocked.stop(now), false, before);
    }

    /** Done: what was never begun began now. */
    Timing complete(Instant now) {
        return begin(now).end(now);
    }

    /** Over without being done, such as skipped. */
    Timing end(Instant now) {
        return new Timing(readyAt, startedAt, now, touch.stop(now), timed, blocked.stop(now), false, before);
    }

    /** Nobody had begun: as if it had not been ready. */
    Timing notReady() {
        return afterRounds(before);
    }

    /** This round is over; its time is kept in the sums. */
    Timing nextRound(Instant now) {
        return afterRounds(at(now));
    }
}
