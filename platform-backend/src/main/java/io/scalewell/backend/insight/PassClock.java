package io.scalewell.backend.insight;

import io.scalewell.backend.calendar.WorkingCalendar;
import io.scalewell.backend.insight.mining.CaseClock;
import io.scalewell.shared.insight.ClockKind;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How durations are counted: as time passes, or only while the organization works. */
final class PassClock {

    private final @Nullable WorkingCalendar calendar;

    private PassClock(@Nullable WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    static PassClock of(ClockKind kind, WorkingCalendar calendar) {
        return switch (kind) {
            case WORKING -> new PassClock(calendar);
            case ELAPSED -> new PassClock(null);
        };
    }

    static PassClock elapsed() {
        return new PassClock(null);
    }

    /** Never negative: what began before it was ready did not wait. */
    Duration between(Instant from, Instant until) {
        if (!until.isAfter(from)) {
            return Duration.ZERO;
        }
        return calendar == null ? Duration.between(from, until) : calendar.workingBetween(from, until);
    }

    Duration waiting(Pass pass) {
        return pass.readyAt() == null ? Duration.ZERO : between(pass.readyAt(), pass.waitingUntil());
    }

    /** Null when the log does not say. A timer counted work itself, whenever it was. */
    @Nullable
    Duration touch(Pass pass) {
        if (pass.touch() == null || pass.timed() || pass.startedAt() == null) {
            return pass.touch();
        }
        return withoutBlocked(pass, pass.startedAt());
    }

    private Duration withoutBlocked(Pass pass, Instant startedAt) {
        return between(startedAt, pass.completedAt()).minus(blocked(pass));
    }

    /**
     * A round keeps the sum of its blocked intervals and not their borders: on the working clock the sum is spread evenly over the time
     * between start and completion.
     */
    Duration blocked(Pass pass) {
        if (pass.startedAt() == null || pass.blocked().isZero() || calendar == null) {
            return pass.blocked();
        }
        double whole = Duration.between(pass.startedAt(), pass.completedAt()).toNanos();
        double working = between(pass.startedAt(), pass.completedAt()).toNanos();
        return whole <= 0
                ? Duration.ZERO
                : Duration.ofNanos(Math.round(pass.blocked().toNanos() * (working / whole)));
    }

    CaseClock forMining() {
        return calendar == null ? CaseClock.elapsed() : CaseClock.working(calendar);
    }
}
