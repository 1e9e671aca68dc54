package io.scalewell.backend.insight.mining;

import io.scalewell.shared.insight.HandOff;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Work that went from one person to another, most frequent first. */
public final class HandOffs {

    private HandOffs() {}

    /** Consecutive events of a case by different people; what nobody did, such as automated steps, is passed over. */
    public static List<HandOff> of(CodedLog log) {
        Map<Long, Long> counts = new HashMap<>();
        for (int c = 0; c < log.cases(); c++) {
            int previous = CodedLog.NOBODY;
            for (int e = log.firstEvents[c]; e < log.firstEvents[c + 1]; e++) {
                int resource = log.resource[e];
                if (resource != CodedLog.NOBODY) {
                    if (previous != CodedLog.NOBODY && previous != resource) {
                        counts.merge((long) previous << 32 | resource, 1L, Long::sum);
                    }
                    previous = resource;
                }
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new HandOff(
                        log.resources.get((int) (entry.getKey() >> 32)),
                        log.resources.get(entry.getKey().intValue()),
                        entry.getValue()))
                .sorted(Comparator.<HandOff>comparingLong(handOff -> -handOff.count())
                        .thenComparing(HandOff::from)
                        .thenComparing(HandOff::to))
                .toList();
    }
}
