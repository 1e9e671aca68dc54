package io.scalewell.backend.improvement;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.insight.MetricReadings.Reading;
import io.scalewell.backend.tenancy.Counters;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.improvement.BaselinePreview;
import io.scalewell.shared.improvement.Goal;
import io.scalewell.shared.improvement.GoalKey;
import io.scalewell.shared.improvement.Goals;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.improvement.NewGoal;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.text.Message;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** SMART goals. */
@Service
class GoalService implements Goals {

    private static final int DEFAULT_DAYS = 90;
    private static final int MOST_DAYS = 730;
    private static final int MAX_TEXT = 2000;

    private final GoalRepository repository;
    private final GoalMeasuring measuring;
    private final GoalCheck check;
    private final ProcessIds processes;
    private final Members members;
    private final EventLog log;
    private final Callers callers;
    private final Counters counters;
    private final DatabaseClock clock;

    GoalService(
            GoalRepository repository,
            GoalMeasuring measuring,
            GoalCheck check,
            ProcessIds processes,
            Members members,
            EventLog log,
            Callers callers,
            Counters counters,
            DatabaseClock clock) {
        this.repository = repository;
        this.measuring = measuring;
        this.check = check;
        this.processes = processes;
        this.members = members;
        this.log = log;
        this.callers = callers;
        this.counters = counters;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Goal> list() {
        callers.current().require(Permission.READ);
        return repository.list().stream()
                .map(row -> measuring.measured(row, List.of()))
                .sorted(Comparator.comparingInt(GoalService::urgency).thenComparing(Goal::deadline))
                .toList();
    }

    private static int urgency(Goal goal) {
        return switch (goal.status()) {
            case OFF_TRACK -> 0;
            case AT_RISK -> 1;
            case NO_DATA -> 2;
            case ON_TRACK -> 3;
            case ACHIEVED -> 4;
        };
    }

    @Override
    @Transactional(readOnly = true)
    public Goal get(GoalKey key) {
        callers.current().require(Permission.READ);
        return read(key);
    }

    private Goal read(GoalKey key) {
        GoalRow row = repository.find(key).orElseThrow(() -> unknown(key));
        return measuring.measured(row, repository.checkIns(row.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public BaselinePreview baseline(ProcessKey process, Metric metric, int days) {
        callers.current().require(Permission.READ);
        requireDays(days);
        Reading reading = measuring.reading(process, metric, days);
        return new BaselinePreview(reading.value(), reading.runs());
    }

    private static void requireDays(int days) {
        if (days < 7 || days > MOST_DAYS) {
            throw new Invalid("/baselineDays", Message.of("goal.window", MOST_DAYS));
        }
    }

    @Override
    @Transactional
    public Goal create(NewGoal wish) {
        Caller caller = callers.current();
        caller.require(Permission.IMPROVE);
        int days = Objects.requireNonNullElse(wish.baselineDays(), DEFAULT_DAYS);
        requireDays(days);
        LocalDate today = measuring.today();
        Reading baseline = measuring.reading(wish.process(), wish.metric(), days);
        check.require(wish, baseline, today);
        Double counterBaseline = wish.counterMetric() == null
                ? null
                : measuring.reading(wish.process(), wish.counterMetric(), days).value();
        GoalRow row = new GoalRow(
                Ids.next(),
                GoalKey.of("G-" + counters.next("goal")),
                processes.id(wish.process()),
                wish.metric(),
                Objects.requireNonNull(baseline.value()),
                baseline.runs(),
                days,
                wish.target(),
                today,
                wish.deadline(),
                owner(wish, caller).value(),
                wish.why(),
                wish.counterMetric(),
                counterBaseline,
                wish.counterMargin());
        repository.insert(row, clock.now());
        append(row, "created");
        return read(row.key());
    }

    private MemberId owner(NewGoal wish, Caller caller) {
        if (wish.owner() != null) {
            return members.find(wish.owner())
                    .filter(Member::active)
                    .map(Member::id)
                    .orElseThrow(() -> new Invalid("/owner", Message.of("missing.that-member")));
        }
        if (caller.member() == null) {
            throw new Invalid("/owner", Message.of("goal.owner"));
        }
        return caller.member();
    }

    @Override
    @Transactional
    public Goal checkIn(GoalKey key, String text) {
        Caller caller = callers.current();
        caller.require(Permission.IMPROVE);
        if (text.isBlank() || text.length() > MAX_TEXT) {
            throw new Invalid("/text", Message.of("goal.check-in", MAX_TEXT));
        }
        if (caller.member() == null) {
            throw new Forbidden(Message.of("forbidden.check-in"));
        }
        GoalRow row = repository.find(key).orElseThrow(() -> unknown(key));
        Goal goal = measuring.measured(row, List.of());
        repository.insertCheckIn(
                row.id(), caller.member().value(), goal.current(), goal.status(), text.strip(), clock.now());
        append(row, "checked-in");
        return read(key);
    }

    private void append(GoalRow row, String change) {
        Map<String, Object> data = new HashMap<>();
        data.put("goal", row.key().value());
        data.put("change", change);
        data.put("metric", row.metric().name());
        ProcessKey process = processes.key(row.processId());
        log.append(new NewEvent(
                EventType.GOAL_CHANGED, row.processId(), process.value(), null, null, null, null, null, data));
    }

    private static NotFound unknown(GoalKey key) {
        return new NotFound(Message.of("missing.goal", key));
    }
}
