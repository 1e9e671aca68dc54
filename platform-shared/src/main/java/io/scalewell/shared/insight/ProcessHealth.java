package io.scalewell.shared.insight;

import io.scalewell.shared.process.ProcessKey;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the overview: how a process did in the last 30 days against the 30 before.
 *
 * @param worst title of the step with the most waiting
 * @param trend median cycle time of each of the last eight weeks in hours; null for a week without a completed run
 */
public record ProcessHealth(
        ProcessKey process,
        String name,
        long runs,
        long runsBefore,
        @Nullable Duration median,
        @Nullable Duration medianBefore,
        Duration waiting,
        @Nullable String worst,
        List<@Nullable Double> trend) {}
