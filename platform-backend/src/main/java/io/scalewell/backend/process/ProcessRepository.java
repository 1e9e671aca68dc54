package io.scalewell.backend.process;

import static io.scalewell.db.process.Tables.PROCESS_;

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

    /** Who answers for a draft, and who has just changed it; neither may be somebody here. */
    record People(@Nullable MemberId owner, @Nullable MemberId editor) {}

    /** Answers whether the key was free. */
    boolean insert(ProcessKey key, ProcessDefinition draft, People people, Instant now) {
        return db.insertInto(PROCESS_)
                        .set(PROCESS_.TENANT_ID, scope.get())
                        .set(PROCESS_.ID, Ids.next())
                        .set(PROCESS_.KEY, key.value())
                        .set(PROCESS_.STATE, ProcessState.DRAFT.name())
                        .set(PROCESS_.CREATED_AT, now)
                        .set(draftColumns(draft, people, now))
                        .onConflict(PROCESS_.TENANT_ID, PROCESS_.KEY)
                        .doNothing()
                        .execute()
                == 1;
    }

    Optional<ProcessRow> find(ProcessKey key) {
        return select(PROCESS_.KEY.eq(key.value())).fetchOptional(this::row);
    }

    Optional<ProcessRow> find(UUID id) {
        return select(PROCESS_.ID.eq(id)).fetchOptional(this::row);
    }

    /** The row stays locked until the end of the transaction. */
    Optional<ProcessRow> lock(ProcessKey key) {
        return select(PROCESS_.KEY.eq(key.value())).forUpdate().fetchOptional(this::row);
    }

    Optional<ProcessRow> lock(UUID id) {
        return select(PROCESS_.ID.eq(id)).forUpdate().fetchOptional(this::row);
    }

    void saveDraft(UUID id, ProcessDefinition draft, People people, boolean changed, Instant now) {
        db.update(PROCESS_)
                .set(draftColumns(draft, people, now))
                .set(PROCESS_.DRAFT_CHANGED, changed)
                .set(PROCESS_.DRAFT_REVISION, PROCESS_.DRAFT_REVISION.plus(1))
                .where(isRow(id))
                .execute();
    }

    /** Forgets the last review too: the new version has just been looked at. */
    void published(UUID id, int version, @Nullable Instant reviewDue, Instant now) {
        db.update(PROCESS_)
                .set(PROCESS_.STATE, ProcessState.LIVE.name())
                .set(PROCESS_.VERSION, version)
                .set(PROCESS_.DRAFT_CHANGED, false)
                .set(PROCESS_.PUBLISHED_AT, now)
                .set(PROCESS_.REVIEW_DUE, reviewDue)
                .setNull(PROCESS_.REVIEWED_AT)
                .setNull(PROCESS_.REVIEWED_BY)
                .where(isRow(id))
                .execute();
    }

    void reviewed(UUID id, @Nullable MemberId by, @Nullable Instant reviewDue, Instant now) {
        db.update(PROCESS_)
                .set(PROCESS_.REVIEWED_BY, by == null ? null : by.value())
                .set(PROCESS_.REVIEWED_AT, now)
                .set(PROCESS_.REVIEW_DUE, reviewDue)
                .where(isRow(id))
                .execute();
    }

    void changeState(UUID id, ProcessState state, Instant now) {
        db.update(PROCESS_)
                .set(PROCESS_.STATE, state.name())
                .set(PROCESS_.CHANGED_AT, now)
                .where(isRow(id))
                .execute();
    }

    private Map<Field<?>, @Nullable Object> draftColumns(ProcessDefinition draft, People people, Instant now) {
        MemberId owner = people.owner();
        MemberId editor = people.editor();
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put(PROCESS_.NAME, draft.name());
        columns.put(PROCESS_.OWNER_ID, owner == null ? null : owner.value());
        columns.put(PROCESS_.DRAFT_EDITOR_ID, editor == null ? null : editor.value());
        columns.put(PROCESS_.DEPARTMENT, draft.department());
        columns.put(PROCESS_.TAGS, draft.tags().toArray(String[]::new));
        columns.put(PROCESS_.DRAFT, json.write(draft));
        columns.put(PROCESS_.STEPS, draft.steps().size());
        columns.put(PROCESS_.CHANGED_AT, now);
        return columns;
    }

    private SelectConditionStep<Record> select(Condition condition) {
        return db.select(PROCESS_.fields()).from(PROCESS_).where(PROCESS_.TENANT_ID.eq(scope.get()), condition);
    }

    private Condition isRow(UUID id) {
        return PROCESS_.TENANT_ID.eq(scope.get()).and(PROCESS_.ID.eq(id));
    }

    private ProcessRow row(Record row) {
        return new ProcessRow(
                row.get(PROCESS_.ID),
                new ProcessKey(row.get(PROCESS_.KEY)),
                ProcessState.valueOf(row.get(PROCESS_.STATE)),
                member(row.get(PROCESS_.OWNER_ID)),
                json.read(row.get(PROCESS_.DRAFT)),
                row.get(PROCESS_.DRAFT_REVISION),
                row.get(PROCESS_.DRAFT_CHANGED),
                row.get(PROCESS_.VERSION),
                row.get(PROCESS_.CHANGED_AT),
                row.get(PROCESS_.PUBLISHED_AT),
                member(row.get(PROCESS_.DRAFT_EDITOR_ID)),
                member(row.get(PROCESS_.REVIEWED_BY)),
                row.get(PROCESS_.REVIEWED_AT),
                row.get(PROCESS_.REVIEW_DUE));
    }

    private static @Nullable MemberId member(@Nullable UUID id) {
        return id == null ? null : new MemberId(id);
    }
}
