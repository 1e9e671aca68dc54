package io.scalewell.shared.insight;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sequence of activities with the share of cases that went this way, 0 to 1. */
public record Variant(
        List<String> activities,
        long count,
        double share,
        @Nullable Duration median) {}
