package io.scalewell.backend.improvement.agenda;

import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.process.ProcessSummary;
import java.time.Instant;
import java.util.List;

/**
 * What a review looks at.
 *
 * @param processes those of the series, or all
 * @param health how the live ones among them did in the last 30 days
 */
public record AgendaScope(List<ProcessSummary> processes, List<ProcessHealth> health, Instant now) {

    public AgendaScope {
        processes = List.copyOf(processes);
        health = List.copyOf(health);
    }
}
