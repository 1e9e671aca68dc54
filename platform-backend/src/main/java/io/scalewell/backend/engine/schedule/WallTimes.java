package io.scalewell.backend.engine.schedule;

import java.time.LocalDateTime;
import java.util.Optional;

/** Recurring times on the clock on the wall, without a zone. */
@FunctionalInterface
interface WallTimes {

    /** The first wall time after the given one; empty when there is none any more. */
    Optional<LocalDateTime> next(LocalDateTime after);
}
