package io.scalewell.backend.automation;

import io.scalewell.backend.engine.Jobs;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.Execution;
import io.scalewell.shared.automation.ExecutionFilter;
import io.scalewell.shared.automation.ExecutionId;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.automation.ExecutionSummary;
import io.scalewell.shared.automation.ReplayVersion;
import io.scalewell.shared.paging.Cursor;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows executions and starts them again. */
@Component
class Executions {

    private static final int MAX_BULK = 1000;

    private final ExecutionQuery query;
    private final ExecutionRepository repository;
    private final AutomationRepository automations;
    private final SerialOrder order;
    private final Jobs jobs;
    private final DatabaseClock clock;

    Executions(
            ExecutionQuery query,
            ExecutionRepository repository,
            AutomationRepository automations,
            SerialOrder order,
            Jobs jobs,
            DatabaseClock clock) {
        this.query = query;
        this.repository = repository;
        this.automations = automations;
        this.order = order;
        this.jobs = jobs;
        this.clock = clock;
    }

    Page<ExecutionSummary> page(ExecutionFilter filter, PageRequest page) {
        List<ExecutionSummary> rows = page.cursor() == null
                ? query.page(filter, null, null, page.limit() + 1)
                : after(filter, Cursor.values(page.cursor(), 2), page.limit() + 1);
        List<ExecutionSummary> items = rows.stream().limit(page.limit()).toList();
        boolean more = rows.size() > page.limit();
        return new Page<>(
                items,
                more ? Cursor.of(items.getLast().createdAt(), items.getLast().id()) : null);
    }

    private List<ExecutionSummary> after(ExecutionFilter filter, List<String> place, int limit) {
        try {
            return query.page(filter, Instant.parse(place.get(0)), UUID.fromString(place.get(1)), limit);
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.malformed();
        }
    }

    Execution get(ExecutionId id) {
        return query.find(id.value()).orElseThrow(() -> unknown(id));
    }

    Execution replay(ExecutionId id, ReplayVersion version) {
        ExecutionRow old = lock(id);
        if (!old.state().mayBeReplayed()) {
            throw new NotAllowedNow(Message.of("execution.replay", old.state()), List.of());
        }
        return get(new ExecutionId(startAgain(old, version)));
    }

    /** Lets those go on that wait behind one that failed. */
    Execution passOver(ExecutionId id) {
        if (!order.passOver(lock(id))) {
            throw new NotAllowedNow(Message.of("execution.pass-over", id), List.of());
        }
        return get(id);
    }

    private ExecutionRow lock(ExecutionId id) {
        return repository
                .find(id.value())
                .map(found -> repository.lock(found.id()))
                .orElseThrow(() -> unknown(id));
    }

    int replayFailing(@Nullable AutomationKey automation) {
        List<UUID> failing = query.failing(automation, MAX_BULK);
        // All rows are locked before the first serial key is: whoever holds a key waits for no row.
        failing.stream().map(repository::lock).toList().forEach(old -> startAgain(old, ReplayVersion.CURRENT));
        return failing.size();
    }

    private UUID startAgain(ExecutionRow old, ReplayVersion version) {
        AutomationRow automation = switch (version) {
            case CURRENT -> automations.get(old.automationId());
            case ORIGINAL -> automations.get(old.automationId(), old.version());
        };
        UUID id = Ids.next();
        ExecutionRow again = new ExecutionRow(
                id,
                old.automationId(),
                automation.version(),
                automation.rung(),
                ExecutionState.WAITING,
                old.eventId(),
                old.context(),
                old.runId(),
                old.runKey(),
                old.depth(),
                old.serialKey(),
                order.giveUpPlace(old).orElse(id),
                false,
                0);
        String eventType = query.find(old.id()).orElseThrow().summary().eventType();
        repository.insert(again, eventType, old.id(), repository.nextReplayNumber(old), clock.now());
        jobs.enqueue(Beginning.job(again.id()));
        return again.id();
    }

    private static NotFound unknown(ExecutionId id) {
        return new NotFound(Message.of("missing.execution", id));
    }
}
