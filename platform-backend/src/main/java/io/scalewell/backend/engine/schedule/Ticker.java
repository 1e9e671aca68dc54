package io.scalewell.backend.engine.schedule;

import io.scalewell.backend.engine.AcrossOrganizations;
import io.scalewell.backend.engine.schedule.Schedules.TickHandler;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.TenantScope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records nominal instants whose time has come and tells their handlers, each schedule in a transaction of its own. */
@Component
class Ticker {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final int AT_ONCE = 200;

    private final AcrossOrganizations across;
    private final TransactionTemplate transaction;
    private final DatabaseClock clock;
    private final ScheduleRepository schedules;
    private final TickRepository ticks;
    private final Map<String, TickHandler> handlers;
    private final Setbacks setbacks = new Setbacks();

    Ticker(
            AcrossOrganizations across,
            PlatformTransactionManager manager,
            DatabaseClock clock,
            ScheduleRepository schedules,
            TickRepository ticks,
            List<TickHandler> handlers) {
        this.across = across;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
        this.schedules = schedules;
        this.ticks = ticks;
        this.handlers = handlers.stream().collect(Collectors.toMap(TickHandler::kind, Function.identity()));
    }

    /** Answers whether more may be due. */
    boolean run() {
        Set<String> kinds = handlers.keySet();
        List<DueSchedule> due = across.call(() -> schedules.due(kinds, AT_ONCE));
        due.stream().filter(setbacks::mayTry).forEach(this::tick);
        return due.size() == AT_ONCE;
    }

    private void tick(DueSchedule due) {
        try {
            TenantScope.run(
                    due.tenantId(),
                    () -> transaction.executeWithoutResult(
                            _ -> schedules.lock(due).ifPresent(this::decide)));
            setbacks.clear(due);
        } catch (RuntimeException failure) {
            LOG.error(
                    "Schedule {} of organization {} failed, next try in {}",
                    due.id(),
                    due.tenantId(),
                    setbacks.add(due),
                    failure);
        }
    }

    private void decide(StoredSchedule stored) {
        Schedule schedule = stored.schedule();
        Instant now = clock.now();
        Instant undecided = Objects.requireNonNull(stored.nextAt());
        DueTicks due = stored.misfire().due(schedule, undecided.minusNanos(1), now);
        ticks.record(stored, due);
        if (!due.skipped().isEmpty()) {
            LOG.warn(
                    "Schedule {} of organization {} skipped {} instants{}",
                    stored.id(),
                    stored.tenantId(),
                    due.skipped().size(),
                    due.moreSkipped() ? " and older ones that are not listed" : "");
        }
        schedules.advance(
                stored, due.latest().orElse(undecided), schedule.next(now).orElse(null));
        TickHandler handler = Objects.requireNonNull(handlers.get(stored.kind()));
        due.run().forEach(nominal -> handler.tick(stored.id(), nominal, stored.payload()));
    }
}
