package io.scalewell.backend.engine.schedule;

import io.scalewell.backend.engine.AcrossOrganizations;
import io.scalewell.backend.engine.Duty;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Removes the record of ticks after a while. */
@Component
class OldTicks implements Duty {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int AT_ONCE = 5_000;

    private final AcrossOrganizations across;
    private final TickRepository ticks;

    OldTicks(AcrossOrganizations across, TickRepository ticks) {
        this.across = across;
        this.ticks = ticks;
    }

    @Override
    public String name() {
        return "remove-old-ticks";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        int removed;
        do {
            removed = across.call(() -> ticks.removeOld(KEPT, AT_ONCE));
        } while (removed == AT_ONCE);
    }
}
