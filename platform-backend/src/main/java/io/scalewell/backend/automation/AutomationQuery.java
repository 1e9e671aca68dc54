package io.scalewell.backend.automation;

import static io.scalewell.db.automation.Tables.AUTOMATION_;
import static io.scalewell.db.automation.Tables.EXECUTION;
import static io.scalewell.db.automation.Tables.VERSION;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.ExecutionState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads automations as lists and pages show them, in one statement however many there are. */
@Repository
class AutomationQuery {

    private static final int RECENT = 20;

    private final DSLContext db;
    private final TenantScope scope;
    private final Columns columns;

    AutomationQuery(DSLContext db, TenantScope scope, Columns columns) {
        this.db = db;
        this.scope = scope;
        this.columns = columns;
    }

    List<Shown> list() {
        return rows(DSL.noCondition())
                .orderBy(AUTOMATION_.CREATED_AT, AUTOMATION_.ID)
                .fetch(this::shown);
    }

    Optional<Shown> find(AutomationKey key) {
        return rows(AUTOMATION_.KEY.eq(key.value())).fetchOptional(this::shown);
    }

    private static final Field<Result<Record1<String>>> RECENT_STATES = multiset(select(EXECUTION.STATE)
                    .from(EXECUTION)
                    .where(EXECUTION.TENANT_ID.eq(AUTOMATION_.TENANT_ID))
                    .and(EXECUTION.AUTOMATION_ID.eq(AUTOMATION_.ID))
                    .orderBy(EXECUTION.CREATED_AT.desc(), EXECUTION.ID.desc())
                    .limit(RECENT))
            .as("recent");

    private static final Field<Instant> LAST = DSL.field(select(DSL.max(EXECUTION.CREATED_AT))
                    .from(EXECUTION)
                    .where(EXECUTION.TENANT_ID.eq(AUTOMATION_.TENANT_ID))
                    .and(EXECUTION.AUTOMATION_ID.eq(AUTOMATION_.ID)))
            .as("last");

    private SelectConditionStep<Record> rows(Condition condition) {
        return db.select(AUTOMATION_.asterisk(), VERSION.DEFINITION, RECENT_STATES, LAST)
                .from(AUTOMATION_)
                .join(VERSION)
                .on(
                        VERSION.TENANT_ID.eq(AUTOMATION_.TENANT_ID),
                        VERSION.AUTOMATION_ID.eq(AUTOMATION_.ID),
                        VERSION.NUMBER.eq(AUTOMATION_.VERSION))
                .where(AUTOMATION_.TENANT_ID.eq(scope.get()), condition);
    }

    private Shown shown(Record record) {
        return new Shown(
                record.get(AUTOMATION_.ID),
                AutomationKey.of(record.get(AUTOMATION_.KEY)),
                record.get(AUTOMATION_.VERSION),
                columns.read(record.get(VERSION.DEFINITION), AutomationDefinition.class),
                record.get(AUTOMATION_.ENABLED),
                record.get(AUTOMATION_.OWNER_ID),
                record.get(AUTOMATION_.CHANGED_AT),
                record.get(RECENT_STATES).map(row -> ExecutionState.valueOf(row.value1())),
                record.get(LAST));
    }

    /** A row; what the trigger knows of itself and the owner's name are added by the service. */
    record Shown(
            UUID id,
            AutomationKey key,
            int version,
            AutomationDefinition definition,
            boolean enabled,
            UUID ownerId,
            Instant changedAt,
            List<ExecutionState> recent,
            @Nullable Instant lastExecutedAt) {}
}
