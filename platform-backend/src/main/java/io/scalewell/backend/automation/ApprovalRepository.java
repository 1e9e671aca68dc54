package io.scalewell.backend.automation;

import static io.scalewell.db.automation.Tables.APPROVAL;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.automation.ApprovalState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes asked decisions. */
@Repository
class ApprovalRepository {

    private final DSLContext db;
    private final TenantScope scope;
    private final Columns columns;

    ApprovalRepository(DSLContext db, TenantScope scope, Columns columns) {
        this.db = db;
        this.scope = scope;
        this.columns = columns;
    }

    void insert(ApprovalRow row, String question, List<Map<String, Object>> payload, Instant now) {
        db.insertInto(APPROVAL)
                .set(APPROVAL.TENANT_ID, scope.get())
                .set(APPROVAL.ID, row.id())
                .set(APPROVAL.EXECUTION_ID, row.executionId())
                .set(APPROVAL.POSITION, row.position())
                .set(APPROVAL.QUESTION, question)
                .set(APPROVAL.PAYLOAD, columns.write(payload))
                .set(APPROVAL.DIGEST, row.digest())
                .set(APPROVAL.APPROVERS, row.approvers().toArray(UUID[]::new))
                .set(APPROVAL.STATE, row.state().name())
                .set(APPROVAL.REQUESTED_AT, now)
                .execute();
    }

    Optional<ApprovalRow> lock(UUID id) {
        return db.selectFrom(APPROVAL)
                .where(APPROVAL.TENANT_ID.eq(scope.get()), APPROVAL.ID.eq(id))
                .forUpdate()
                .fetchOptional(record -> new ApprovalRow(
                        record.get(APPROVAL.ID),
                        record.get(APPROVAL.EXECUTION_ID),
                        record.get(APPROVAL.POSITION),
                        record.get(APPROVAL.DIGEST),
                        List.of(record.get(APPROVAL.APPROVERS)),
                        ApprovalState.valueOf(record.get(APPROVAL.STATE))));
    }

    void decide(UUID id, ApprovalState state, UUID decidedBy, @Nullable String reason, Instant now) {
        db.update(APPROVAL)
                .set(APPROVAL.STATE, state.name())
                .set(APPROVAL.DECIDED_BY, decidedBy)
                .set(APPROVAL.REASON, reason)
                .set(APPROVAL.DECIDED_AT, now)
                .where(APPROVAL.TENANT_ID.eq(scope.get()), APPROVAL.ID.eq(id))
                .execute();
    }
}
