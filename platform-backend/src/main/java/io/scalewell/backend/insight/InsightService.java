package io.scalewell.backend.insight;

import static java.util.stream.Collectors.toMap;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.insight.mining.HandOffs;
import io.scalewell.backend.insight.mining.Rework;
import io.scalewell.backend.insight.mining.Variants;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.insight.ControlChartView;
import io.scalewell.shared.insight.ControlMeasure;
import io.scalewell.shared.insight.HandOff;
import io.scalewell.shared.insight.InsightSummary;
import io.scalewell.shared.insight.Insights;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.insight.ProcessMapView;
import io.scalewell.shared.insight.RuleSet;
import io.scalewell.shared.insight.Selection;
import io.scalewell.shared.insight.StepInsight;
import io.scalewell.shared.insight.Subject;
import io.scalewell.shared.insight.Variant;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes insights from what happened; nothing is kept, so every number equals its recomputation (P23). */
@Service
@Transactional(readOnly = true)
class InsightService implements Insights {

    private static final int MAX_VARIANTS = 500;

    private final RunHistories runs;
    private final LogHistories logs;
    private final Overview overview;
    private final MapDrawing maps;
    private final OrganizationClock clocks;
    private final Callers callers;
    private final DatabaseClock clock;

    InsightService(
            RunHistories runs,
            LogHistories logs,
            Overview overview,
            MapDrawing maps,
            OrganizationClock clocks,
            Callers callers,
            DatabaseClock clock) {
        this.runs = runs;
        this.logs = logs;
        this.overview = overview;
        this.maps = maps;
        this.clocks = clocks;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public List<ProcessHealth> overview() {
        callers.current().require(Permission.READ);
        return overview.compute(clock.now(), clocks.zone());
    }

    @Override
    public List<ProcessHealth> health(List<ProcessKey> processes) {
        callers.current().require(Permission.READ);
        if (processes.size() > PageRequest.MAX_LIMIT) {
            throw new Invalid("?process", Message.of("insight.processes", PageRequest.MAX_LIMIT));
        }
        return overview.compute(processes, clock.now(), clocks.zone());
    }

    /** Our own runs go on until now; an event log ended with its last case. */
    private Instant end(Subject subject, History history) {
        return switch (subject) {
            case Subject.OfProcess _ -> clock.now();
            case Subject.OfEventLog _ ->
                history.cases().isEmpty()
                        ? clock.now()
                        : history.cases().getLast().completedAt();
        };
    }

    private History history(Subject subject, Selection selection) {
        callers.current().require(Permission.READ);
        if (selection.from() != null
                && selection.to() != null
                && !selection.from().isBefore(selection.to())) {
            throw new Invalid("?from", Message.of("insight.period"));
        }
        return switch (subject) {
            case Subject.OfProcess process -> runs.of(process.key(), selection);
            case Subject.OfEventLog log -> logs.of(log.id(), selection);
        };
    }

    @Override
    public InsightSummary summary(Subject subject, Selection selection) {
        History history = history(subject, selection);
        return new SummaryNumbers(history, clocks.of(selection.clock()), clocks.zone())
                .compute(selection, end(subject, history));
    }

    @Override
    public List<StepInsight> steps(Subject subject, Selection selection) {
        History history = history(subject, selection);
        return new StepNumbers(history, clocks.of(selection.clock())).compute(selection, clock.now());
    }

    @Override
    public ProcessMapView map(Subject subject, Selection selection, int activities, int paths) {
        requirePercent("?activities", activities);
        requirePercent("?paths", paths);
        return maps.draw(history(subject, selection), clocks.of(selection.clock()), activities, paths);
    }

    private static void requirePercent(String pointer, int percent) {
        if (percent < 0 || percent > 100) {
            throw new Invalid(pointer, Message.of("insight.share"));
        }
    }

    @Override
    public List<Variant> variants(Subject subject, Selection selection) {
        History history = history(subject, selection);
        return Variants.of(history.log(), clocks.of(selection.clock()).forMining()).stream()
                .limit(MAX_VARIANTS)
                .toList();
    }

    @Override
    public Map<String, Long> rework(Subject subject, Selection selection) {
        return Rework.of(history(subject, selection).log(), Set.of()).activities().entrySet().stream()
                .collect(
                        toMap(Map.Entry::getKey, entry -> entry.getValue().cases(), (one, other) -> one, TreeMap::new));
    }

    @Override
    public List<HandOff> handOffs(Subject subject, Selection selection) {
        return HandOffs.of(history(subject, selection).log());
    }

    @Override
    public ControlChartView controlChart(Subject subject, Selection selection, ControlMeasure measure, RuleSet rules) {
        History history = history(subject, selection);
        return new ControlNumbers(history, clocks.of(selection.clock())).compute(measure, rules);
    }
}
