package io.scalewell.backend.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.scalewell.shared.insight.Selection;
import io.scalewell.shared.insight.StepInsight;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Steps ranked by what the organization lost waiting for them (measures.md, Bottlenecks). */
final class StepNumbers {

    private static final double PARETO = 0.8;
    private static final double MONTH_SECONDS = Duration.ofDays(30).toSeconds();

    private final History history;
    private final PassClock clock;

    StepNumbers(History history, PassClock clock) {
        this.history = history;
        this.clock = clock;
    }

    List<StepInsight> compute(Selection selection, Instant now) {
        List<Totals> ranked =
                history.passes().stream()
                        .collect(groupingBy(Pass::activity, LinkedHashMap::new, toList()))
                        .entrySet()
                        .stream()
                        .map(entry -> totals(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Totals::waiting)
                                .reversed()
                                .thenComparing(
                                        Comparator.comparingLong(Totals::open).reversed())
                                .thenComparing(Totals::activity))
                        .toList();
        double all =
                Durations.sum(ranked.stream().map(Totals::waiting).toList()).toNanos();
        double period = Math.max(1, periodSeconds(selection, now));
        List<StepInsight> steps = new ArrayList<>(ranked.size());
        double before = 0;
        for (Totals totals : ranked) {
            double share = all <= 0 ? 0 : totals.waiting().toNanos() / all;
            boolean pareto = share > 0 && before < PARETO;
            before += share;
            steps.add(step(totals, share, pareto, MONTH_SECONDS / period));
        }
        return List.copyOf(steps);
    }

    private double periodSeconds(Selection selection, Instant now) {
        if (history.cases().isEmpty()) {
            return MONTH_SECONDS;
        }
        Instant from = selection.from() == null ? history.cases().getFirst().startedAt() : selection.from();
        Instant to = selection.to() == null || selection.to().isAfter(now) ? now : selection.to();
        return Duration.between(from, to).toSeconds();
    }

    private Totals totals(String activity, List<Pass> passes) {
        Duration waiting = Durations.sum(passes.stream().map(clock::waiting).toList());
        return new Totals(activity, passes, waiting, history.open().getOrDefault(activity, 0L));
    }

    private StepInsight step(Totals totals, double share, boolean pareto, double perMonth) {
        List<Pass> passes = totals.passes();
        Map<String, Long> people = new LinkedHashMap<>();
        passes.stream()
                .map(Pass::resource)
                .filter(Objects::nonNull)
                .forEach(person -> people.merge(person, 1L, Long::sum));
        return new StepInsight(
                totals.activity(),
                history.title(totals.activity()),
                passes.size(),
                totals.waiting(),
                share,
                pareto,
                Durations.statistic(passes.stream().map(clock::waiting).toList()),
                Durations.statistic(passes.stream()
                        .map(clock::touch)
                        .filter(Objects::nonNull)
                        .toList()),
                Durations.statistic(passes.stream().map(clock::blocked).toList()),
                FirstPass.of(passes).yield(),
                totals.open(),
                Duration.ofNanos(Math.round(totals.waiting().toNanos() * perMonth)),
                mostFrequent(people));
    }

    private static @Nullable String mostFrequent(Map<String, Long> people) {
        return people.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private record Totals(String activity, List<Pass> passes, Duration waiting, long open) {}
}
