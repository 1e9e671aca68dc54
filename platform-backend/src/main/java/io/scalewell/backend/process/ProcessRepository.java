package io.scalewell.backend.process;

import static io.scalewell.db.process.Tables.PROCESS;

import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Processes with their drafts. */
@Repository
class ProcessRepository {

    private final DSLContext db;
    private final TenantScope scope;
    private final DefinitionJson json;

    ProcessRepository(DSLContext db, TenantScope scope, DefinitionJson json) {
        this.db = db;
        this.scope = scope;
        this.json = json;
    }

    /** Answers whether the key was free. */
    boolean insert(ProcessKey key, ProcessDefinition draft, @Nullable MemberId owner, Instant now) {
        return db.insertInto(PROCESS)
                        .set(PROCESS.TENANT_ID, scope.get())
                        .set(PROCESS.ID, Ids.next())
                        .set(PROCESS.KEY, key.value())
                        .set(PROCESS.STATE, ProcessState.DRAFT.name())
                        .set(PROCESS.CREATED_AT, now)
                        .set(draftColumns(draft, owner, now))
                        .onConflict(PROCESS.TENANT_ID, PROCESS.KEY)
                        .doNothing()
                        .execute()
                == 1;
    }

    Optional<ProcessRow> find(ProcessKey key) {
        return select(PROCESS.KEY.eq(key.value())).fetchOptional(this::row);
    }

    /** The row stays locked until the end of the transaction. */
    Optional<ProcessRow> lock(ProcessKey key) {
        return select(PROCESS.KEY.eq(key.value())).forUpdate().fetchOptional(this::row);
    }

    void saveDraft(UUID id, ProcessDefinition draft, @Nullable MemberId owner, boolean changed, Instant now) {
        db.update(PROCESS)
                .set(draftColumns(draft, owner, now))
                .set(PROCESS.DRAFT_CHANGED, changed)
                .set(PROCESS.DRAFT_REVISION, PROCESS.DRAFT_REVISION.plus(1))
                .where(isRow(id))
                .execute();
    }

    void published(UUID id, int version, Instant now) {
        db.update(PROCESS)
                .set(PROCESS.STATE, ProcessState.LIVE.name())
                .set(PROCESS.VERSION, version)
                .set(PROCESS.DRAFT_CHANGED, false)
                .set(PROCESS.PUBLISHED_AT, now)
                .where(isRow(id))
                .execute();
    }

    void changeState(UUID id, ProcessState state, Instant now) {
        db.update(PROCESS)
                .set(PROCESS.STATE, state.name())
                .set(PROCESS.CHANGED_AT, now)
                .where(isRow(id))
                .execute();
    }

    private Map<Field<?>, @Nullable Object> draftColumns(
            ProcessDefinition draft, @Nullable MemberId owner, Instant now) {
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put(PROCESS.NAME, draft.name());
        columns.put(PROCESS.OWNER_ID, owner == null ? null : owner.value());
        columns.put(PROCESS.DEPARTMENT, draft.department());
        columns.put(PROCESS.TAGS, draft.tags().toArray(String[]::new));
        columns.put(PROCESS.DRAFT, json.write(draft));
        columns.put(PROCESS.STEPS, draft.steps().size());
        columns.put(PROCESS.CHANGED_AT, now);
        return columns;
    }

    private SelectConditionStep<Record> select(Condition condition) {
        return db.select(PROCESS.fields()).from(PROCESS).where(PROCESS.TENANT_ID.eq(scope.get()), condition);
    }

    private Condition isRow(UUID id) {
        return PROCESS.TENANT_ID.eq(scope.get()).and(PROCESS.ID.eq(id));
    }

    private ProcessRow row(Record row) {
        UUID owner = row.get(PROCESS.OWNER_ID);
        return new ProcessRow(
                row.get(PROCESS.ID),
                new ProcessKey(row.get(PROCESS.KEY)),
                ProcessState.valueOf(row.get(PROCESS.STATE)),
                owner == null ? null : new MemberId(owner),
                json.read(row.get(PROCESS.DRAFT)),
                row.get(PROCESS.DRAFT_REVISION),
                row.get(PROCESS.DRAFT_CHANGED),
                row.get(PROCESS.VERSION),
                row.get(PROCESS.CHANGED_AT),
                row.get(PROCESS.PUBLISHED_AT));
    }
}
