package io.scalewell.backend.automation;

import static io.scalewell.db.automation.Tables.EXECUTION;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.db.automation.tables.Execution;
import io.scalewell.shared.automation.ExecutionState;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads and marks the executions of one serial key. */
@Repository
class SerialRepository {

    private final DSLContext db;
    private final TenantScope scope;

    SerialRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** Everybody who wants to begin or to hand on takes this lock, after locking the executions concerned and none afterwards. */
    void lock(ExecutionRow row) {
        db.execute(
                "select pg_advisory_xact_lock(hashtextextended({0}, 0))",
                DSL.val(scope.get() + "/" + row.automationId() + "/" + row.serialKey()));
    }

    /** Whether one before it has not ended or failed, or one is under way. */
    boolean isAnyAhead(ExecutionRow row) {
        return db.fetchExists(
                EXECUTION,
                open(row),
                EXECUTION.ID.ne(row.id()),
                EXECUTION
                        .PLACE
                        .lt(row.place())
                        .or(EXECUTION.STATE.in(ExecutionState.RUNNING.name(), ExecutionState.PROPOSED.name())));
    }

    /** The first of those that have not ended or failed, if it waits to begin. */
    Optional<UUID> firstIfWaiting(ExecutionRow row) {
        return db.select(EXECUTION.ID, EXECUTION.STATE)
                .from(EXECUTION)
                .where(open(row), EXECUTION.ID.ne(row.id()))
                .orderBy(EXECUTION.PLACE)
                .limit(1)
                .fetchOptional()
                .filter(first -> ExecutionState.WAITING.name().equals(first.value2()))
                .map(first -> first.value1());
    }

    void mark(UUID id, boolean blocks) {
        db.update(EXECUTION)
                .set(EXECUTION.BLOCKS, blocks)
                .where(EXECUTION.TENANT_ID.eq(scope.get()), EXECUTION.ID.eq(id))
                .execute();
    }

    /** The failed execution that another one waits behind. */
    static Select<Record1<UUID>> blockerOf(Execution waiting) {
        Execution blocker = EXECUTION.as("blocker");
        return DSL.select(blocker.ID)
                .from(blocker)
                .where(
                        blocker.TENANT_ID.eq(waiting.TENANT_ID),
                        blocker.AUTOMATION_ID.eq(waiting.AUTOMATION_ID),
                        blocker.SERIAL_KEY.eq(waiting.SERIAL_KEY),
                        blocker.BLOCKS.isTrue(),
                        blocker.PLACE.lt(waiting.PLACE))
                .orderBy(blocker.PLACE)
                .limit(1);
    }

    private Condition open(ExecutionRow row) {
        return EXECUTION
                .TENANT_ID
                .eq(scope.get())
                .and(EXECUTION.AUTOMATION_ID.eq(row.automationId()))
                .and(EXECUTION.SERIAL_KEY.eq(row.serialKey()))
                .and(EXECUTION
                        .BLOCKS
                        .isTrue()
                        .or(EXECUTION.STATE.in(
                                ExecutionState.WAITING.name(),
                                ExecutionState.RUNNING.name(),
                                ExecutionState.PROPOSED.name())));
    }
}
