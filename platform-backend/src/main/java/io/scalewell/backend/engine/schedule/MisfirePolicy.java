package io.scalewell.backend.engine.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Which of the instants that passed while nothing was running still run (P14). */
public enum MisfirePolicy {
    /** Only the latest one. */
    LATEST,
    /** Each of them, the latest hundred at most. */
    ALL,
    /** None of them. */
    NONE;

    /** How late an instant may be seen and still count as on time. */
    public static final Duration ON_TIME = Duration.ofMinutes(1);

    /** The most instants that run at once. */
    public static final int MOST_RUNS = 100;

    /** The most skipped instants that are listed. */
    public static final int MOST_LISTED = 1_000;

    /**
     * Decides about every nominal instant after the last one that was recorded, up to now. Instants at most
     * {@link #ON_TIME} old run under every policy; of the older ones the policy chooses.
     */
    public DueTicks due(Schedule schedule, Instant lastNominal, Instant now) {
        List<Instant> run = new ArrayList<>();
        List<Instant> skipped = new ArrayList<>();
        Deque<Instant> passed = passed(schedule, lastNominal, now);
        boolean more = passed.size() > MOST_RUNS + MOST_LISTED;
        if (more) {
            passed.removeFirst();
        }
        while (!passed.isEmpty()) {
            Instant latest = passed.removeLast();
            boolean late = latest.isBefore(now.minus(ON_TIME));
            if (run.size() < MOST_RUNS && (!late || stillRuns(run.size()))) {
                run.addFirst(latest);
            } else {
                skipped.addFirst(latest);
            }
        }
        int unlisted = Math.max(0, skipped.size() - MOST_LISTED);
        return new DueTicks(run, skipped.subList(unlisted, skipped.size()), more || unlisted > 0);
    }

    private boolean stillRuns(int running) {
        return switch (this) {
            case LATEST -> running == 0;
            case ALL -> true;
            case NONE -> false;
        };
    }

    /** The latest instants that can matter, oldest first, and one more when there are more. Looks back in growing steps. */
    private static Deque<Instant> passed(Schedule schedule, Instant lastNominal, Instant now) {
        int enough = MOST_RUNS + MOST_LISTED + 1;
        Duration back = Duration.ofMinutes(10);
        while (true) {
            Instant from = now.minus(back);
            boolean everything = !from.isAfter(lastNominal);
            Deque<Instant> ticks = walk(schedule, everything ? lastNominal : from, now, enough);
            if (everything || ticks.size() == enough) {
                return ticks;
            }
            back = back.multipliedBy(8);
        }
    }

    private static Deque<Instant> walk(Schedule schedule, Instant from, Instant now, int most) {
        Deque<Instant> ticks = new ArrayDeque<>();
        Optional<Instant> tick = schedule.next(from);
        while (tick.isPresent() && !tick.get().isAfter(now)) {
            if (ticks.size() == most) {
                ticks.removeFirst();
            }
            ticks.addLast(tick.get());
            tick = schedule.next(tick.get());
        }
        return ticks;
    }
}
