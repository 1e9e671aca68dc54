package io.scalewell.backend.insight;

import static java.util.stream.Collectors.groupingBy;

import io.scalewell.backend.insight.statistics.Percentile;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.run.history.CompletedRun;
import io.scalewell.backend.run.history.RunHistory;
import io.scalewell.backend.run.history.RunHistory.StepWaiting;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.Processes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How all processes did in the last 30 days against the 30 before: two statements over runs, whatever the number of processes. */
@Component
class Overview {

    private static final Duration PERIOD = Duration.ofDays(30);
    private static final int WEEKS = 8;

    private final Processes processes;
    private final PublishedProcesses published;
    private final RunHistory runs;

    Overview(Processes processes, PublishedProcesses published, RunHistory runs) {
        this.processes = processes;
        this.published = published;
        this.runs = runs;
    }

    List<ProcessHealth> compute(Instant now, ZoneId zone) {
        Instant middle = now.minus(PERIOD);
        Map<ProcessKey, String> names = new LinkedHashMap<>();
        live().forEach(process -> names.put(process.key(), process.name()));
        return health(names, runs.completedOfAll(middle.minus(PERIOD), now), runs.waitingOfAll(middle, now), now, zone)
                .sorted(Comparator.comparing(ProcessHealth::waiting).reversed().thenComparing(ProcessHealth::name))
                .toList();
    }

    List<ProcessHealth> compute(List<ProcessKey> wanted, Instant now, ZoneId zone) {
        Instant middle = now.minus(PERIOD);
        Map<ProcessKey, PublishedProcesses.Named> named = published.named(wanted);
        Map<ProcessKey, String> names = new LinkedHashMap<>();
        List<UUID> ids = new ArrayList<>();
        for (ProcessKey key : wanted) {
            PublishedProcesses.Named process = named.get(key);
            if (process != null) {
                names.put(key, process.name());
                ids.add(process.id());
            }
        }
        return health(
                        names,
                        runs.completedOf(ids, middle.minus(PERIOD), now),
                        runs.waitingOf(ids, middle, now),
                        now,
                        zone)
                .toList();
    }

    private static Stream<ProcessHealth> health(
            Map<ProcessKey, String> names,
            List<CompletedRun> completed,
            List<StepWaiting> waiting,
            Instant now,
            ZoneId zone) {
        Map<String, List<CompletedRun>> completedOf = completed.stream().collect(groupingBy(CompletedRun::processKey));
        Map<String, List<StepWaiting>> waitingOf = waiting.stream().collect(groupingBy(StepWaiting::processKey));
        return names.entrySet().stream()
                .map(process -> health(
                        process.getKey(),
                        process.getValue(),
                        completedOf.getOrDefault(process.getKey().value(), List.of()),
                        waitingOf.getOrDefault(process.getKey().value(), List.of()),
                        now.minus(PERIOD),
                        SummaryNumbers.week(now, zone),
                        zone));
    }

    private List<ProcessSummary> live() {
        ProcessFilter filter = new ProcessFilter(null, ProcessState.LIVE, null, null);
        List<ProcessSummary> all = new ArrayList<>();
        Page<ProcessSummary> page = processes.list(filter, new PageRequest(PageRequest.MAX_LIMIT, null));
        all.addAll(page.items());
        while (page.next() != null) {
            page = processes.list(filter, new PageRequest(PageRequest.MAX_LIMIT, page.next()));
            all.addAll(page.items());
        }
        return all;
    }

    private static ProcessHealth health(
            ProcessKey process,
            String name,
            List<CompletedRun> completed,
            List<StepWaiting> waiting,
            Instant middle,
            LocalDate thisWeek,
            ZoneId zone) {
        List<CompletedRun> recent = completed.stream()
                .filter(run -> !run.completedAt().isBefore(middle))
                .toList();
        List<CompletedRun> before = completed.stream()
                .filter(run -> run.completedAt().isBefore(middle))
                .toList();
        return new ProcessHealth(
                process,
                name,
                recent.size(),
                before.size(),
                Durations.median(cycleTimes(recent)),
                Durations.median(cycleTimes(before)),
                Durations.sum(waiting.stream().map(StepWaiting::waiting).toList()),
                worst(waiting),
                trend(completed, thisWeek, zone));
    }

    private static @Nullable String worst(List<StepWaiting> waiting) {
        return waiting.stream()
                .max(Comparator.comparing(StepWaiting::waiting))
                .map(StepWaiting::title)
                .orElse(null);
    }

    private static List<@Nullable Double> trend(List<CompletedRun> completed, LocalDate thisWeek, ZoneId zone) {
        Map<LocalDate, List<CompletedRun>> weeks =
                completed.stream().collect(groupingBy(run -> SummaryNumbers.week(run.completedAt(), zone)));
        List<@Nullable Double> trend = new ArrayList<>(WEEKS);
        for (int back = WEEKS - 1; back >= 0; back--) {
            List<CompletedRun> week = weeks.getOrDefault(thisWeek.minusWeeks(back), List.of());
            OptionalDouble median = Percentile.median(
                    cycleTimes(week).stream().mapToDouble(Durations::hours).toArray());
            trend.add(median.isPresent() ? median.getAsDouble() : null);
        }
        return trend;
    }

    private static List<Duration> cycleTimes(List<CompletedRun> runs) {
        return runs.stream()
                .map(run -> Duration.between(run.startedAt(), run.completedAt()))
                .toList();
    }
}
