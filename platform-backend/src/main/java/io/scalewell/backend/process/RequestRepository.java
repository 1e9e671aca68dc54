package io.scalewell.backend.process;

import static io.scalewell.db.process.Tables.PUBLICATION_REQUEST;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.publication.RequestState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Publication requests. Whoever writes one has locked its process. */
@Repository
class RequestRepository {

    private final DSLContext db;
    private final TenantScope scope;
    private final DefinitionJson json;

    RequestRepository(DSLContext db, TenantScope scope, DefinitionJson json) {
        this.db = db;
        this.scope = scope;
        this.json = json;
    }

    void insert(RequestRow request, @Nullable Integer basedOn, Instant now) {
        db.insertInto(PUBLICATION_REQUEST)
                .set(PUBLICATION_REQUEST.TENANT_ID, scope.get())
                .set(PUBLICATION_REQUEST.ID, request.id())
                .set(PUBLICATION_REQUEST.PROCESS_ID, request.processId())
                .set(PUBLICATION_REQUEST.STATE, request.state().name())
                .set(PUBLICATION_REQUEST.DRAFT_REVISION, request.draftRevision())
                .set(PUBLICATION_REQUEST.BASED_ON, basedOn)
                .set(PUBLICATION_REQUEST.CHANGE_NOTE, request.changeNote())
                .set(PUBLICATION_REQUEST.VERDICT, json.writeVerdict(request.verdict()))
                .set(PUBLICATION_REQUEST.ACKNOWLEDGE, json.writePeople(request.acknowledge()))
                .set(PUBLICATION_REQUEST.REQUESTED_BY, request.requester().value())
                .set(PUBLICATION_REQUEST.REQUESTED_AT, now)
                .execute();
    }

    Optional<RequestRow> find(UUID id) {
        return select(PUBLICATION_REQUEST.ID.eq(id));
    }

    Optional<RequestRow> findOpen(UUID process) {
        return select(
                PUBLICATION_REQUEST.PROCESS_ID.eq(process).and(PUBLICATION_REQUEST.STATE.eq(RequestState.OPEN.name())));
    }

    /** @param version that came of it */
    void end(
            UUID id,
            RequestState state,
            @Nullable MemberId by,
            @Nullable String reason,
            @Nullable Integer version,
            Instant now) {
        db.update(PUBLICATION_REQUEST)
                .set(PUBLICATION_REQUEST.STATE, state.name())
                .set(PUBLICATION_REQUEST.DECIDED_BY, by == null ? null : by.value())
                .set(PUBLICATION_REQUEST.DECIDED_AT, now)
                .set(PUBLICATION_REQUEST.REASON, reason)
                .set(PUBLICATION_REQUEST.VERSION, version)
                .where(PUBLICATION_REQUEST.TENANT_ID.eq(scope.get()), PUBLICATION_REQUEST.ID.eq(id))
                .execute();
    }

    private Optional<RequestRow> select(Condition condition) {
        return db.select(PUBLICATION_REQUEST.fields())
                .from(PUBLICATION_REQUEST)
                .where(PUBLICATION_REQUEST.TENANT_ID.eq(scope.get()), condition)
                .fetchOptional(this::row);
    }

    private RequestRow row(Record row) {
        return new RequestRow(
                row.get(PUBLICATION_REQUEST.ID),
                row.get(PUBLICATION_REQUEST.PROCESS_ID),
                RequestState.valueOf(row.get(PUBLICATION_REQUEST.STATE)),
                row.get(PUBLICATION_REQUEST.DRAFT_REVISION),
                row.get(PUBLICATION_REQUEST.CHANGE_NOTE),
                json.readVerdict(row.get(PUBLICATION_REQUEST.VERDICT)),
                json.readPeople(row.get(PUBLICATION_REQUEST.ACKNOWLEDGE)),
                new MemberId(row.get(PUBLICATION_REQUEST.REQUESTED_BY)));
    }
}
