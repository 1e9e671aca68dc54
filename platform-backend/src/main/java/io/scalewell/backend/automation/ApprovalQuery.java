package io.scalewell.backend.automation;

import static io.scalewell.db.automation.Tables.APPROVAL;
import static io.scalewell.db.automation.Tables.AUTOMATION_;
import static io.scalewell.db.automation.Tables.EXECUTION;
import static io.scalewell.db.automation.Tables.VERSION;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.automation.Approval;
import io.scalewell.shared.automation.ApprovalId;
import io.scalewell.shared.automation.ApprovalState;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.ExecutionId;
import io.scalewell.shared.run.RunKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads asked decisions. */
@Repository
class ApprovalQuery {

    private static final Field<String> NAME =
            DSL.jsonbGetAttributeAsText(VERSION.DEFINITION, "name").as("name");

    private final DSLContext db;
    private final TenantScope scope;
    private final Columns columns;

    ApprovalQuery(DSLContext db, TenantScope scope, Columns columns) {
        this.db = db;
        this.scope = scope;
        this.columns = columns;
    }

    /**
     * Oldest first, those after the place of the row that ended the page before.
     *
     * @param decider only those that this member is asked, or that nobody in particular is; null for all
     */
    List<Approval> page(
            @Nullable ApprovalState state,
            @Nullable UUID decider,
            @Nullable Instant after,
            @Nullable UUID afterId,
            int limit,
            Function<UUID, String> names) {
        return rows(state == null ? DSL.noCondition() : APPROVAL.STATE.eq(state.name()))
                .and(askedOf(decider))
                .and(
                        after == null
                                ? DSL.noCondition()
                                : DSL.row(APPROVAL.REQUESTED_AT, APPROVAL.ID).gt(after, afterId))
                .orderBy(APPROVAL.REQUESTED_AT, APPROVAL.ID)
                .limit(limit)
                .fetch(record -> approval(record, names));
    }

    /** @param decider as in {@link #page} */
    int countOpen(@Nullable UUID decider) {
        return db.fetchCount(
                APPROVAL,
                APPROVAL.TENANT_ID.eq(scope.get()),
                APPROVAL.STATE.eq(ApprovalState.OPEN.name()),
                askedOf(decider));
    }

    private static Condition askedOf(@Nullable UUID decider) {
        return decider == null ? DSL.noCondition() : DSL.val(decider).eq(DSL.any(APPROVAL.APPROVERS));
    }

    Optional<Approval> find(UUID id, Function<UUID, String> names) {
        return rows(APPROVAL.ID.eq(id)).fetchOptional(record -> approval(record, names));
    }

    private SelectConditionStep<? extends Record> rows(Condition condition) {
        return db.select(APPROVAL.asterisk(), AUTOMATION_.KEY.as("automation_key"), NAME, EXECUTION.RUN_KEY)
                .from(APPROVAL)
                .join(EXECUTION)
                .on(EXECUTION.TENANT_ID.eq(APPROVAL.TENANT_ID), EXECUTION.ID.eq(APPROVAL.EXECUTION_ID))
                .join(AUTOMATION_)
                .on(AUTOMATION_.TENANT_ID.eq(EXECUTION.TENANT_ID), AUTOMATION_.ID.eq(EXECUTION.AUTOMATION_ID))
                .join(VERSION)
                .on(
                        VERSION.TENANT_ID.eq(EXECUTION.TENANT_ID),
                        VERSION.AUTOMATION_ID.eq(EXECUTION.AUTOMATION_ID),
                        VERSION.NUMBER.eq(EXECUTION.VERSION))
                .where(APPROVAL.TENANT_ID.eq(scope.get()), condition);
    }

    private Approval approval(Record record, Function<UUID, String> names) {
        String run = record.get(EXECUTION.RUN_KEY);
        UUID decidedBy = record.get(APPROVAL.DECIDED_BY);
        return new Approval(
                new ApprovalId(record.get(APPROVAL.ID)),
                AutomationKey.of(record.get("automation_key", String.class)),
                record.get(NAME),
                new ExecutionId(record.get(APPROVAL.EXECUTION_ID)),
                run == null ? null : RunKey.of(run),
                record.get(APPROVAL.QUESTION),
                columns.objects(record.get(APPROVAL.PAYLOAD)),
                record.get(APPROVAL.DIGEST),
                ApprovalState.valueOf(record.get(APPROVAL.STATE)),
                record.get(APPROVAL.REQUESTED_AT),
                record.get(APPROVAL.DECIDED_AT),
                decidedBy == null ? null : names.apply(decidedBy),
                record.get(APPROVAL.REASON));
    }
}
