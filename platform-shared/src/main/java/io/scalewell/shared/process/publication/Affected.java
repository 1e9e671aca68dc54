package io.scalewell.shared.process.publication;

import java.util.List;
import java.util.Map;

/**
 * Whom publishing the draft would affect.
 *
 * @param groups by the reason; a member can be in several
 * @param members number of different members, without the caller
 * @param openRuns number of runs that are not over, by the version they stay on
 * @param regulated whether a second person has to agree
 */
public record Affected(List<AffectedGroup> groups, int members, Map<Integer, Long> openRuns, boolean regulated) {

    public Affected {
        groups = List.copyOf(groups);
        openRuns = Map.copyOf(openRuns);
    }
}
