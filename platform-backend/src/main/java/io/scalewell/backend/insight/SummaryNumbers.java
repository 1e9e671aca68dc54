package io.scalewell.backend.insight;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.scalewell.backend.insight.mining.Rework;
import io.scalewell.shared.insight.InsightSummary;
import io.scalewell.shared.insight.Selection;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first numbers of a process (measures.md, Timing and Quality). */
final class SummaryNumbers {

    private static final double WEEK_SECONDS = Duration.ofDays(7).toSeconds();

    private final History history;
    private final PassClock clock;
    private final ZoneId zone;

    SummaryNumbers(History history, PassClock clock, ZoneId zone) {
        this.history = history;
        this.clock = clock;
        this.zone = zone;
    }

    InsightSummary compute(Selection selection, Instant now) {
        List<CaseFacts> cases = history.cases();
        return new InsightSummary(
                cases.size(),
                history.workInProgress(),
                throughput(selection, now),
                perWeek(),
                Durations.statistic(cycleTimes()),
                Durations.statistic(leadTimes()),
                flowEfficiency(),
                history.onTime(),
                rework(),
                firstPassYield());
    }

    List<Duration> cycleTimes() {
        return history.cases().stream()
                .map(facts -> clock.between(facts.startedAt(), facts.completedAt()))
                .toList();
    }

    List<Duration> leadTimes() {
        return history.cases().stream()
                .map(facts -> clock.between(facts.requestedAt(), facts.completedAt()))
                .toList();
    }

    /** Over the selected period; an open one reaches from the first completion until now, or the last where now means nothing. */
    double throughput(Selection selection, Instant now) {
        List<CaseFacts> cases = history.cases();
        if (cases.isEmpty()) {
            return 0;
        }
        Instant from = selection.from() == null ? cases.getFirst().completedAt() : selection.from();
        Instant to = selection.to() == null ? now : selection.to();
        Instant until = to.isAfter(now) ? now : to;
        double weeks = Math.max(1, Duration.between(from, until).toSeconds() / WEEK_SECONDS);
        return cases.size() / weeks;
    }

    private List<InsightSummary.WeekCount> perWeek() {
        List<CaseFacts> cases = history.cases();
        if (cases.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, Long> counts =
                cases.stream().collect(groupingBy(facts -> week(facts.completedAt(), zone), counting()));
        List<InsightSummary.WeekCount> weeks = new ArrayList<>();
        LocalDate last = week(cases.getLast().completedAt(), zone);
        for (LocalDate week = week(cases.getFirst().completedAt(), zone);
                !week.isAfter(last);
                week = week.plusWeeks(1)) {
            weeks.add(new InsightSummary.WeekCount(week, counts.getOrDefault(week, 0L)));
        }
        return weeks;
    }

    static LocalDate week(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private @Nullable Double flowEfficiency() {
        List<Duration> touches = history.passes().stream()
                .map(clock::touch)
                .filter(Objects::nonNull)
                .toList();
        double cycle = Durations.sum(cycleTimes()).toNanos();
        return touches.isEmpty() || cycle <= 0 ? null : Durations.sum(touches).toNanos() / cycle;
    }

    @Nullable
    Double rework() {
        return history.cases().isEmpty()
                ? null
                : (double) Rework.of(history.log(), Set.of()).cases()
                        / history.cases().size();
    }

    /** Of all tasks: those that were accepted the first time. */
    @Nullable
    Double firstPassYield() {
        return FirstPass.of(history.passes()).yield();
    }
}
