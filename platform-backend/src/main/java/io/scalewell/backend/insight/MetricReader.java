package io.scalewell.backend.insight;

import static java.util.stream.Collectors.groupingBy;

import io.scalewell.backend.insight.statistics.Percentile;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.insight.ClockKind;
import io.scalewell.shared.insight.Selection;
import io.scalewell.shared.process.ProcessKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes each metric from the history of completed runs. */
@Component
class MetricReader implements MetricReadings {

    private static final double PERCENT = 100;

    private final RunHistories histories;
    private final OrganizationClock clocks;

    MetricReader(RunHistories histories, OrganizationClock clocks) {
        this.histories = histories;
        this.clocks = clocks;
    }

    @Override
    public Reading read(ProcessKey process, Metric metric, Instant from, Instant to) {
        Selection selection = new Selection(from, to, null, ClockKind.WORKING);
        History history = histories.of(process, selection);
        return new Reading(
                value(history, metric, selection, to), history.cases().size());
    }

    @Override
    public List<Weekly> weekly(ProcessKey process, Metric metric, Instant from, Instant to) {
        ZoneId zone = clocks.zone();
        History history = histories.of(process, new Selection(from, to, null, ClockKind.WORKING));
        Map<LocalDate, History> weeks = split(history, zone);
        List<Weekly> weekly = new ArrayList<>();
        LocalDate last = SummaryNumbers.week(to, zone);
        for (LocalDate week = SummaryNumbers.week(from, zone); !week.isAfter(last); week = week.plusWeeks(1)) {
            History part = weeks.get(week);
            Selection selection = new Selection(
                    week.atStartOfDay(zone).toInstant(),
                    week.plusWeeks(1).atStartOfDay(zone).toInstant(),
                    null,
                    ClockKind.WORKING);
            weekly.add(new Weekly(
                    week,
                    part == null ? null : value(part, metric, selection, Objects.requireNonNull(selection.to()))));
        }
        return weekly;
    }

    /** One history for each week of completion. What is known of the whole only, such as punctuality, is left out. */
    private static Map<LocalDate, History> split(History history, ZoneId zone) {
        Map<Integer, List<Pass>> passes = history.passes().stream().collect(groupingBy(Pass::caseIndex));
        Map<LocalDate, List<CaseFacts>> cases = new HashMap<>();
        Map<LocalDate, List<Pass>> moved = new HashMap<>();
        for (int i = 0; i < history.cases().size(); i++) {
            LocalDate week = SummaryNumbers.week(history.cases().get(i).completedAt(), zone);
            List<CaseFacts> ofWeek = cases.computeIfAbsent(week, none -> new ArrayList<>());
            int index = ofWeek.size();
            ofWeek.add(history.cases().get(i));
            passes.getOrDefault(i, List.of())
                    .forEach(pass -> moved.computeIfAbsent(week, none -> new ArrayList<>())
                            .add(pass.inCase(index)));
        }
        Map<LocalDate, History> weeks = new HashMap<>();
        cases.forEach((week, facts) ->
                weeks.put(week, new History(facts, moved.getOrDefault(week, List.of()), Map.of(), Map.of(), 0, null)));
        return weeks;
    }

    private @Nullable Double value(History history, Metric metric, Selection selection, Instant now) {
        PassClock clock = clocks.of(ClockKind.WORKING);
        SummaryNumbers numbers = new SummaryNumbers(history, clock, clocks.zone());
        return switch (metric) {
            case CYCLE_TIME_MEDIAN -> hours(numbers.cycleTimes(), 0.5);
            case CYCLE_TIME_P85 -> hours(numbers.cycleTimes(), 0.85);
            case LEAD_TIME_MEDIAN -> hours(numbers.leadTimes(), 0.5);
            case TOUCH_TIME_MEDIAN -> hours(touchPerRun(history, clock), 0.5);
            case THROUGHPUT -> numbers.throughput(selection, now);
            case ON_TIME -> percent(history.onTime());
            case FIRST_PASS_YIELD -> percent(numbers.firstPassYield());
            case REWORK -> percent(numbers.rework());
        };
    }

    private static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : share * PERCENT;
    }

    private static @Nullable Double hours(Collection<Duration> durations, double fraction) {
        OptionalDouble value =
                Percentile.of(durations.stream().mapToDouble(Durations::hours).toArray(), fraction);
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static List<Duration> touchPerRun(History history, PassClock clock) {
        Map<Integer, Duration> sums = new HashMap<>();
        history.passes()
                .forEach(pass -> sums.merge(
                        pass.caseIndex(),
                        Objects.requireNonNullElse(clock.touch(pass), Duration.ZERO),
                        Duration::plus));
        return List.copyOf(sums.values());
    }
}
