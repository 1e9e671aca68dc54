package io.scalewell.backend.insight;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Completions that were accepted the first time: never rejected, reopened or redone.
 *
 * @param completed activities of cases that were completed
 * @param first those that needed one round
 */
record FirstPass(long completed, long first) {

    static FirstPass of(List<Pass> passes) {
        Map<Occurrence, List<Pass>> rounds =
                passes.stream().collect(groupingBy(pass -> new Occurrence(pass.caseIndex(), pass.activity())));
        long first = rounds.values().stream()
                .filter(list -> list.size() == 1 && !list.getFirst().rejected())
                .count();
        return new FirstPass(rounds.size(), first);
    }

    @Nullable
    Double yield() {
        return completed == 0 ? null : (double) first / completed;
    }

    private record Occurrence(int caseIndex, String activity) {}
}
