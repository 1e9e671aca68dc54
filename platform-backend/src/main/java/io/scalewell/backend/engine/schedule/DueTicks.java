package io.scalewell.backend.engine.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is due at a schedule, oldest first.
 *
 * @param run the nominal instants to run
 * @param skipped the nominal instants that do not run; the latest thousand when there are more
 * @param moreSkipped whether older ones were skipped too, without being listed
 */
public record DueTicks(List<Instant> run, List<Instant> skipped, boolean moreSkipped) {

    public DueTicks {
        run = List.copyOf(run);
        skipped = List.copyOf(skipped);
    }

    /** The latest nominal instant that was decided about: the last one to record. Empty when nothing is due. */
    public Optional<Instant> latest() {
        if (run.isEmpty() || skipped.isEmpty()) {
            return (run.isEmpty() ? skipped : run).stream().reduce((_, later) -> later);
        }
        return Optional.of(run.getLast().isAfter(skipped.getLast()) ? run.getLast() : skipped.getLast());
    }
}
