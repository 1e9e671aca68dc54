package io.scalewell.backend.engine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How many jobs of which organization a node claims (P10). A quarter of the places is for organizations that hold none, so
 * that one with many slow jobs never keeps another waiting; the rest is divided evenly among those that have work.
 */
record FairShare(int places) {

    private static final int RESERVED_PART = 4;

    /**
     * @param held how many places each organization holds now
     * @param due organizations with due jobs, the one whose turn it is first
     * @return how many to claim of each, in that order; never more than the free places together
     */
    Map<UUID, Integer> allot(Map<UUID, Integer> held, List<UUID> due) {
        Set<UUID> active = new HashSet<>(held.keySet());
        active.addAll(due);
        int free = places - held.values().stream().mapToInt(Integer::intValue).sum();
        int share = Math.max(1, (places - places / RESERVED_PART) / Math.max(1, active.size()));
        Map<UUID, Integer> allotted = new LinkedHashMap<>();
        for (UUID organization : due) {
            int wanted = Math.min(share - held.getOrDefault(organization, 0), free);
            if (wanted > 0) {
                allotted.put(organization, wanted);
                free -= wanted;
            }
        }
        return allotted;
    }
}
