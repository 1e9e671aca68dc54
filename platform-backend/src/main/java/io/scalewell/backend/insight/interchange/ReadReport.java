package io.scalewell.backend.insight.interchange;

import java.util.List;

/**
 * What was read.
 *
 * @param warnings sentences about what was left out or guessed
 */
public record ReadReport(long cases, long events, List<String> warnings) {

    public ReadReport {
        warnings = List.copyOf(warnings);
    }
}
