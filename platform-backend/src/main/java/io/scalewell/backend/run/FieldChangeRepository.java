package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.FIELD_CHANGE;
import static org.jooq.impl.DSL.excluded;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.run.TaskId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Which revision of its task wrote a field last. */
@Repository
class FieldChangeRepository {

    private final DSLContext db;
    private final TenantScope scope;

    FieldChangeRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** Those of the fields that were changed after a revision. */
    List<String> changedSince(UUID runId, Collection<String> fields, long revision) {
        return db.select(FIELD_CHANGE.FIELD_KEY)
                .from(FIELD_CHANGE)
                .where(FIELD_CHANGE.TENANT_ID.eq(scope.get()), FIELD_CHANGE.RUN_ID.eq(runId))
                .and(FIELD_CHANGE.FIELD_KEY.in(fields))
                .and(FIELD_CHANGE.REVISION.gt(revision))
                .fetch(FIELD_CHANGE.FIELD_KEY);
    }

    /** @param task the task whose field it is; null for a field of the start form */
    List<Query> save(
            UUID runId, Collection<String> fields, @Nullable TaskId task, long revision, Actor by, Instant at) {
        if (fields.isEmpty()) {
            return List.of();
        }
        var insert = db.insertInto(
                FIELD_CHANGE,
                FIELD_CHANGE.TENANT_ID,
                FIELD_CHANGE.RUN_ID,
                FIELD_CHANGE.FIELD_KEY,
                FIELD_CHANGE.TASK_ID,
                FIELD_CHANGE.REVISION,
                FIELD_CHANGE.CHANGED_BY,
                FIELD_CHANGE.CHANGED_AT);
        UUID tenant = scope.get();
        for (String field : fields) {
            insert = insert.values(tenant, runId, field, task == null ? null : task.value(), revision, by.id(), at);
        }
        return List.of(insert.onConflict(FIELD_CHANGE.TENANT_ID, FIELD_CHANGE.RUN_ID, FIELD_CHANGE.FIELD_KEY)
                .doUpdate()
                .set(FIELD_CHANGE.TASK_ID, excluded(FIELD_CHANGE.TASK_ID))
                .set(FIELD_CHANGE.REVISION, excluded(FIELD_CHANGE.REVISION))
                .set(FIELD_CHANGE.CHANGED_BY, excluded(FIELD_CHANGE.CHANGED_BY))
                .set(FIELD_CHANGE.CHANGED_AT, excluded(FIELD_CHANGE.CHANGED_AT)));
    }
}
