package io.scalewell.backend.improvement;

import io.scalewell.backend.insight.MetricReadings;
import io.scalewell.backend.insight.MetricReadings.Reading;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.improvement.CheckIn;
import io.scalewell.shared.improvement.Goal;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.tenancy.Organizations;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to a stored goal what is measured: its value over the last 30 days, its pace, its trend and its counter-metric. */
@Component
class GoalMeasuring {

    static final Duration PERIOD = Duration.ofDays(30);
    private static final Duration BEFORE_START = Duration.ofDays(56);

    private final MetricReadings readings;
    private final Processes processes;
    private final ProcessIds processIds;
    private final Members members;
    private final Organizations organizations;
    private final DatabaseClock clock;

    GoalMeasuring(
            MetricReadings readings,
            Processes processes,
            ProcessIds processIds,
            Members members,
            Organizations organizations,
            DatabaseClock clock) {
        this.readings = readings;
        this.processes = processes;
        this.processIds = processIds;
        this.members = members;
        this.organizations = organizations;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.now().atZone(organizations.current().zone()).toLocalDate();
    }

    Reading reading(ProcessKey process, Metric metric, int days) {
        Instant now = clock.now();
        return readings.read(process, metric, now.minus(Duration.ofDays(days)), now);
    }

    Goal measured(GoalRow row, List<GoalRepository.StoredCheckIn> checkIns) {
        Instant now = clock.now();
        LocalDate today = today();
        ProcessKey process = processIds.key(row.processId());
        ProcessSummary summary = processes.get(process).summary();
        Double current =
                readings.read(process, row.metric(), now.minus(PERIOD), now).value();
        Double counter = row.counterMetric() == null
                ? null
                : readings.read(process, row.counterMetric(), now.minus(PERIOD), now)
                        .value();
        Instant trendStart = row.start()
                .atStartOfDay(organizations.current().zone())
                .toInstant()
                .minus(BEFORE_START);
        return new Goal(
                row.key(),
                process,
                summary.name(),
                row.metric(),
                row.baseline(),
                row.baselineRuns(),
                row.target(),
                row.start(),
                row.deadline(),
                new MemberId(row.ownerId()),
                name(row.ownerId()),
                row.why(),
                current,
                row.pace().expected(today),
                row.pace().progress(current),
                row.pace().status(current, today),
                row.counterMetric(),
                row.counterBaseline(),
                row.counterMargin(),
                counter,
                isHarmed(row, counter),
                readings.weekly(process, row.metric(), trendStart, now).stream()
                        .map(week -> new Goal.TrendPoint(week.week(), week.value()))
                        .toList(),
                checkIns.stream()
                        .map(stored -> new CheckIn(
                                stored.at(), name(stored.author()), stored.value(), stored.status(), stored.text()))
                        .toList());
    }

    private static boolean isHarmed(GoalRow row, @Nullable Double current) {
        if (row.counterMetric() == null || current == null || row.counterBaseline() == null) {
            return false;
        }
        double worse =
                row.counterMetric().lessIsBetter() ? current - row.counterBaseline() : row.counterBaseline() - current;
        return worse > (row.counterMargin() == null ? 0 : row.counterMargin());
    }

    private String name(UUID member) {
        return members.find(new MemberId(member)).map(Member::name).orElse("");
    }
}
