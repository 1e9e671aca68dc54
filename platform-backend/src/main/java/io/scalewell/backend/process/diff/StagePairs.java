package io.scalewell.backend.process.diff;

import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells which stage of the old state became which of the new one: stages have no key of their own. */
final class StagePairs {

    private final List<Stage> before;
    private final List<Stage> after;
    private final Map<Integer, Integer> afterOf = new TreeMap<>();
    private final Map<Integer, Integer> beforeOf = new TreeMap<>();

    private StagePairs(List<Stage> before, List<Stage> after) {
        this.before = before;
        this.after = after;
    }

    static StagePairs of(List<Stage> before, List<Stage> after) {
        StagePairs pairs = new StagePairs(before, after);
        pairs.pairFirst((old, now) -> !now.title().isBlank() && old.title().equals(now.title()));
        pairs.pairBySteps();
        pairs.pairFirst((old, now) -> old.title().equals(now.title()));
        return pairs;
    }

    /** Positions of the new stages by the positions of the old ones, for those that are in both states. */
    Map<Integer, Integer> afterOf() {
        return afterOf;
    }

    /** Positions of the old stages by the positions of the new ones. */
    Map<Integer, Integer> beforeOf() {
        return beforeOf;
    }

    private void pairFirst(BiPredicate<Stage, Stage> alike) {
        for (int old = 0; old < before.size(); old++) {
            Stage stage = before.get(old);
            if (!afterOf.containsKey(old)) {
                int from = old;
                IntStream.range(0, after.size())
                        .filter(now -> !beforeOf.containsKey(now) && alike.test(stage, after.get(now)))
                        .findFirst()
                        .ifPresent(now -> pair(from, now));
            }
        }
    }

    private record Candidate(int old, int now, int shared) {}

    /** The most steps in common first; the choice is the same when the states change places. */
    private void pairBySteps() {
        List<Candidate> candidates = new ArrayList<>();
        List<Set<String>> oldKeys = before.stream().map(StagePairs::keys).toList();
        List<Set<String>> newKeys = after.stream().map(StagePairs::keys).toList();
        for (int old = 0; old < before.size(); old++) {
            for (int now = 0; now < after.size(); now++) {
                if (!afterOf.containsKey(old) && !beforeOf.containsKey(now)) {
                    Set<String> shared = new HashSet<>(oldKeys.get(old));
                    shared.retainAll(newKeys.get(now));
                    candidates.add(new Candidate(old, now, shared.size()));
                }
            }
        }
        candidates.stream()
                .filter(candidate -> candidate.shared > 0)
                .sorted(Comparator.comparingInt(Candidate::shared)
                        .reversed()
                        .thenComparing(candidate -> Math.min(candidate.old, candidate.now))
                        .thenComparing(candidate -> Math.max(candidate.old, candidate.now)))
                .filter(candidate -> !afterOf.containsKey(candidate.old) && !beforeOf.containsKey(candidate.now))
                .forEach(candidate -> pair(candidate.old, candidate.now));
    }

    private void pair(int old, int now) {
        afterOf.put(old, now);
        beforeOf.put(now, old);
    }

    private static Set<String> keys(Stage stage) {
        return stage.steps().stream().map(Step::key).collect(Collectors.toSet());
    }
}
