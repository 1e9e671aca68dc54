package io.scalewell.backend.automation;

import static io.scalewell.db.automation.Tables.ATTEMPT;
import static io.scalewell.db.automation.Tables.EXECUTION;
import static io.scalewell.db.automation.Tables.STEP;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.automation.Attempt;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.automation.Rung;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes executions, their steps and attempts. */
@Repository
class ExecutionRepository {

    private static final int MAX_REASON = 2000;

    /** The first 16 KiB of an answer, and the words before it (P8). */
    private static final int MAX_ERROR = 17_000;

    private final DSLContext db;
    private final TenantScope scope;
    private final Columns columns;

    ExecutionRepository(DSLContext db, TenantScope scope, Columns columns) {
        this.db = db;
        this.scope = scope;
        this.columns = columns;
    }

    /** False when the event has started this automation before (P2). */
    boolean insert(ExecutionRow row, String eventType, @Nullable UUID replayOf, int replayNumber, Instant now) {
        return db.insertInto(EXECUTION)
                        .set(EXECUTION.TENANT_ID, scope.get())
                        .set(EXECUTION.ID, row.id())
                        .set(EXECUTION.AUTOMATION_ID, row.automationId())
                        .set(EXECUTION.VERSION, row.version())
                        .set(EXECUTION.RUNG, row.rung().name())
                        .set(EXECUTION.STATE, row.state().name())
                        .set(EXECUTION.EVENT_ID, row.eventId())
                        .set(EXECUTION.EVENT_TYPE, eventType)
                        .set(EXECUTION.CONTEXT, columns.write(row.context()))
                        .set(EXECUTION.RUN_ID, row.runId())
                        .set(EXECUTION.RUN_KEY, row.runKey())
                        .set(EXECUTION.DEPTH, (short) row.depth())
                        .set(EXECUTION.SERIAL_KEY, row.serialKey())
                        .set(EXECUTION.PLACE, row.place())
                        .set(EXECUTION.REPLAY_OF, replayOf)
                        .set(EXECUTION.REPLAY_NUMBER, replayNumber)
                        .set(EXECUTION.CREATED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    ExecutionRow lock(UUID id) {
        return db.selectFrom(EXECUTION).where(is(id)).forUpdate().fetchSingle(this::row);
    }

    Optional<ExecutionRow> find(UUID id) {
        return db.selectFrom(EXECUTION).where(is(id)).fetchOptional(this::row);
    }

    int nextReplayNumber(ExecutionRow row) {
        Integer highest = db.select(DSL.max(EXECUTION.REPLAY_NUMBER))
                .from(EXECUTION)
                .where(EXECUTION.TENANT_ID.eq(scope.get()))
                .and(EXECUTION.AUTOMATION_ID.eq(row.automationId()))
                .and(EXECUTION.EVENT_ID.eq(row.eventId()))
                .fetchSingle()
                .value1();
        return highest == null ? 0 : highest + 1;
    }

    void enter(UUID id, ExecutionState state, @Nullable String reason, Instant now) {
        db.update(EXECUTION)
                .set(EXECUTION.STATE, state.name())
                .set(EXECUTION.REASON, shorten(reason, MAX_REASON))
                .set(EXECUTION.STARTED_AT, DSL.coalesce(EXECUTION.STARTED_AT, now))
                .set(EXECUTION.COMPLETED_AT, state.isEnd() ? now : null)
                .where(is(id))
                .execute();
    }

    void insertStep(UUID id, int position, String kind, ExecutionState state, Map<String, Object> input) {
        db.insertInto(STEP)
                .set(STEP.TENANT_ID, scope.get())
                .set(STEP.EXECUTION_ID, id)
                .set(STEP.POSITION, position)
                .set(STEP.KIND, kind)
                .set(STEP.STATE, state.name())
                .set(STEP.INPUT, columns.write(input))
                .execute();
    }

    Optional<StepRow> step(UUID id, int position) {
        return db.selectFrom(STEP)
                .where(isStep(id, position))
                .fetchOptional(record -> new StepRow(
                        record.get(STEP.POSITION),
                        record.get(STEP.KIND),
                        ExecutionState.valueOf(record.get(STEP.STATE)),
                        columns.object(record.get(STEP.INPUT))));
    }

    List<StepRow> steps(UUID id) {
        return db.selectFrom(STEP)
                .where(STEP.TENANT_ID.eq(scope.get()), STEP.EXECUTION_ID.eq(id))
                .orderBy(STEP.POSITION)
                .fetch(record -> new StepRow(
                        record.get(STEP.POSITION),
                        record.get(STEP.KIND),
                        ExecutionState.valueOf(record.get(STEP.STATE)),
                        columns.object(record.get(STEP.INPUT))));
    }

    void enterStep(UUID id, int position, ExecutionState state, @Nullable Map<String, Object> output) {
        db.update(STEP)
                .set(STEP.STATE, state.name())
                .set(STEP.OUTPUT, output == null ? null : columns.writeShortened(output))
                .where(isStep(id, position))
                .execute();
    }

    /** All steps that have not begun. */
    void skipRest(UUID id) {
        db.update(STEP)
                .set(STEP.STATE, ExecutionState.SKIPPED.name())
                .where(STEP.TENANT_ID.eq(scope.get()), STEP.EXECUTION_ID.eq(id))
                .and(STEP.STATE.in(ExecutionState.WAITING.name(), ExecutionState.PROPOSED.name()))
                .execute();
    }

    void insertAttempt(UUID id, int position, Attempt attempt) {
        db.insertInto(ATTEMPT)
                .set(ATTEMPT.TENANT_ID, scope.get())
                .set(ATTEMPT.EXECUTION_ID, id)
                .set(ATTEMPT.POSITION, position)
                .set(ATTEMPT.NUMBER, attempt.number())
                .set(ATTEMPT.AT, attempt.at())
                .set(ATTEMPT.MILLIS, attempt.millis())
                .set(ATTEMPT.STATUS, attempt.status())
                .set(ATTEMPT.ERROR, shorten(attempt.error(), MAX_ERROR))
                .set(ATTEMPT.NEXT_AT, attempt.nextAt())
                .onConflictDoNothing()
                .execute();
        db.update(EXECUTION)
                .set(EXECUTION.ATTEMPTS, EXECUTION.ATTEMPTS.plus(1))
                .where(is(id))
                .execute();
    }

    private Condition is(UUID id) {
        return EXECUTION.TENANT_ID.eq(scope.get()).and(EXECUTION.ID.eq(id));
    }

    private Condition isStep(UUID id, int position) {
        return STEP.TENANT_ID.eq(scope.get()).and(STEP.EXECUTION_ID.eq(id)).and(STEP.POSITION.eq(position));
    }

    private static @Nullable String shorten(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    private ExecutionRow row(Record record) {
        return new ExecutionRow(
                record.get(EXECUTION.ID),
                record.get(EXECUTION.AUTOMATION_ID),
                record.get(EXECUTION.VERSION),
                Rung.valueOf(record.get(EXECUTION.RUNG)),
                ExecutionState.valueOf(record.get(EXECUTION.STATE)),
                record.get(EXECUTION.EVENT_ID),
                columns.object(record.get(EXECUTION.CONTEXT)),
                record.get(EXECUTION.RUN_ID),
                record.get(EXECUTION.RUN_KEY),
                record.get(EXECUTION.DEPTH),
                record.get(EXECUTION.SERIAL_KEY),
                record.get(EXECUTION.PLACE),
                record.get(EXECUTION.BLOCKS),
                record.get(EXECUTION.ATTEMPTS));
    }
}
