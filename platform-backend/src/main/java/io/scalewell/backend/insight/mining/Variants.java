package io.scalewell.backend.insight.mining;

import io.scalewell.shared.insight.Variant;
import java.nio.IntBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The different sequences of activities, most frequent first. */
public final class Variants {

    private Variants() {}

    public static List<Variant> of(CodedLog log, CaseClock clock) {
        Map<IntBuffer, Integer> numbers = new HashMap<>();
        List<IntBuffer> sequences = new ArrayList<>();
        GroupedSeconds cycles = new GroupedSeconds();
        long[] counts = new long[log.cases()];
        for (int c = 0; c < log.cases(); c++) {
            int first = log.firstEvents[c];
            int end = log.firstEvents[c + 1];
            int number = numbers.computeIfAbsent(IntBuffer.wrap(log.activity, first, end - first), sequence -> {
                sequences.add(sequence);
                return sequences.size() - 1;
            });
            counts[number]++;
            cycles.add(number, clock.secondsBetween(log.caseStarts[c], log.completed[end - 1]));
        }
        List<@Nullable Performance> performances = cycles.performances(sequences.size());
        return IntStream.range(0, sequences.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(number -> -counts[number])
                        .thenComparing(sequences::get))
                .map(number -> new Variant(
                        names(log, sequences.get(number)),
                        counts[number],
                        (double) counts[number] / log.cases(),
                        duration(Objects.requireNonNull(performances.get(number), "every variant has a case"))))
                .toList();
    }

    private static List<String> names(CodedLog log, IntBuffer sequence) {
        return Arrays.stream(log.activity, sequence.position(), sequence.limit())
                .mapToObj(log.activities::get)
                .toList();
    }

    private static Duration duration(Performance performance) {
        return Duration.ofNanos(Math.round(performance.median() * 1e6) * 1_000);
    }
}
