package io.scalewell.backend.automation;

import static io.scalewell.db.automation.Tables.ATTEMPT;
import static io.scalewell.db.automation.Tables.AUTOMATION_;
import static io.scalewell.db.automation.Tables.EXECUTION;
import static io.scalewell.db.automation.Tables.STEP;
import static io.scalewell.db.automation.Tables.VERSION;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.automation.Attempt;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.Execution;
import io.scalewell.shared.automation.ExecutionFilter;
import io.scalewell.shared.automation.ExecutionId;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.automation.ExecutionStep;
import io.scalewell.shared.automation.ExecutionSummary;
import io.scalewell.shared.automation.Rung;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.text.StoredSentence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads executions as lists and pages show them. */
@Repository
class ExecutionQuery {

    private static final Field<String> NAME =
            DSL.jsonbGetAttributeAsText(VERSION.DEFINITION, "name").as("name");

    private static final Field<List<Attempt>> ATTEMPTS = multiset(
                    select(ATTEMPT.NUMBER, ATTEMPT.AT, ATTEMPT.MILLIS, ATTEMPT.STATUS, ATTEMPT.ERROR, ATTEMPT.NEXT_AT)
                            .from(ATTEMPT)
                            .where(ATTEMPT.TENANT_ID.eq(STEP.TENANT_ID))
                            .and(ATTEMPT.EXECUTION_ID.eq(STEP.EXECUTION_ID))
                            .and(ATTEMPT.POSITION.eq(STEP.POSITION))
                            .orderBy(ATTEMPT.NUMBER))
            .as("attempts")
            .convertFrom(rows -> rows.map(Records.mapping(Attempt::new)));

    private static final Field<String> REASON = DSL.coalesce(
                    EXECUTION.REASON,
                    DSL.when(
                            EXECUTION.STATE.eq(ExecutionState.WAITING.name()),
                            DSL.concat(
                                    DSL.inline("Waits until execution "),
                                    DSL.field(SerialRepository.blockerOf(EXECUTION))
                                            .cast(String.class),
                                    DSL.inline(", which failed, is replayed or passed over."))))
            .as("shown_reason");

    private final DSLContext db;
    private final TenantScope scope;
    private final Columns columns;

    ExecutionQuery(DSLContext db, TenantScope scope, Columns columns) {
        this.db = db;
        this.scope = scope;
        this.columns = columns;
    }

    /** Newest first, those before the place of the row that ended the page before. */
    List<ExecutionSummary> page(ExecutionFilter filter, @Nullable Instant before, @Nullable UUID beforeId, int limit) {
        return rows(condition(filter))
                .and(
                        before == null
                                ? DSL.noCondition()
                                : DSL.row(EXECUTION.CREATED_AT, EXECUTION.ID).lt(before, beforeId))
                .orderBy(EXECUTION.CREATED_AT.desc(), EXECUTION.ID.desc())
                .limit(limit)
                .fetch(ExecutionQuery::summary);
    }

    /** Failing executions that nobody has started again yet, oldest first. */
    List<UUID> failing(@Nullable AutomationKey automation, int limit) {
        io.scalewell.db.automation.tables.Execution replay = EXECUTION.as("replay");
        return rows(condition(new ExecutionFilter(automation, null, null, true)))
                .andNotExists(select(DSL.one())
                        .from(replay)
                        .where(replay.TENANT_ID.eq(EXECUTION.TENANT_ID), replay.REPLAY_OF.eq(EXECUTION.ID)))
                .orderBy(EXECUTION.CREATED_AT, EXECUTION.ID)
                .limit(limit)
                .fetch(EXECUTION.ID);
    }

    Optional<Execution> find(UUID id) {
        return rows(EXECUTION.ID.eq(id))
                .fetchOptional(record -> new Execution(
                        summary(record),
                        columns.object(record.get(EXECUTION.CONTEXT)),
                        steps(id),
                        record.get(EXECUTION.REPLAY_OF) == null
                                ? null
                                : new ExecutionId(record.get(EXECUTION.REPLAY_OF)),
                        record.get(EXECUTION.BLOCKS)));
    }

    private List<ExecutionStep> steps(UUID id) {
        return db.select(STEP.POSITION, STEP.KIND, STEP.STATE, STEP.INPUT, STEP.OUTPUT, ATTEMPTS)
                .from(STEP)
                .where(STEP.TENANT_ID.eq(scope.get()), STEP.EXECUTION_ID.eq(id))
                .orderBy(STEP.POSITION)
                .fetch(record -> new ExecutionStep(
                        record.get(STEP.POSITION),
                        record.get(STEP.KIND),
                        ExecutionState.valueOf(record.get(STEP.STATE)),
                        columns.objectOrNull(record.get(STEP.INPUT)),
                        columns.objectOrNull(record.get(STEP.OUTPUT)),
                        record.get(ATTEMPTS)));
    }

    private Condition condition(ExecutionFilter filter) {
        Condition condition = DSL.noCondition();
        if (filter.automation() != null) {
            condition = condition.and(AUTOMATION_.KEY.eq(filter.automation().value()));
        }
        if (filter.state() != null) {
            condition = condition.and(EXECUTION.STATE.eq(filter.state().name()));
        }
        if (filter.run() != null) {
            condition = condition.and(EXECUTION.RUN_KEY.eq(filter.run().value()));
        }
        if (filter.failing()) {
            condition = condition.and(EXECUTION.STATE.in(ExecutionState.FAILED.name(), ExecutionState.DEAD.name()));
        }
        return condition;
    }

    private SelectConditionStep<? extends Record> rows(Condition condition) {
        return db.select(EXECUTION.asterisk(), AUTOMATION_.KEY.as("automation_key"), NAME, REASON)
                .from(EXECUTION)
                .join(AUTOMATION_)
                .on(AUTOMATION_.TENANT_ID.eq(EXECUTION.TENANT_ID), AUTOMATION_.ID.eq(EXECUTION.AUTOMATION_ID))
                .join(VERSION)
                .on(
                        VERSION.TENANT_ID.eq(EXECUTION.TENANT_ID),
                        VERSION.AUTOMATION_ID.eq(EXECUTION.AUTOMATION_ID),
                        VERSION.NUMBER.eq(EXECUTION.VERSION))
                .where(EXECUTION.TENANT_ID.eq(scope.get()), condition);
    }

    private static ExecutionSummary summary(Record record) {
        String run = record.get(EXECUTION.RUN_KEY);
        String reason = record.get(REASON);
        return new ExecutionSummary(
                new ExecutionId(record.get(EXECUTION.ID)),
                AutomationKey.of(record.get("automation_key", String.class)),
                record.get(NAME),
                record.get(EXECUTION.VERSION),
                Rung.valueOf(record.get(EXECUTION.RUNG)),
                ExecutionState.valueOf(record.get(EXECUTION.STATE)),
                record.get(EXECUTION.EVENT_TYPE),
                run == null ? null : RunKey.of(run),
                reason == null ? null : StoredSentence.of(reason),
                record.get(EXECUTION.ATTEMPTS),
                record.get(EXECUTION.CREATED_AT),
                record.get(EXECUTION.STARTED_AT),
                record.get(EXECUTION.COMPLETED_AT));
    }
}
