package io.scalewell.shared.run;

import java.time.Instant;
import java.util.List;

/**
 * A reminder that was sent.
 *
 * @param told the names of those who got it
 * @param again from when on the sender may remind them once more
 */
public record Nudge(List<String> told, Instant again) {

    public Nudge {
        told = List.copyOf(told);
    }
}
