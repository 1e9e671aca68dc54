package io.scalewell.backend.process;

import static io.scalewell.db.process.Tables.PROCESS_;
import static io.scalewell.db.process.Tables.PUBLICATION_REQUEST;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.paging.Cursor;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.publication.PublicationRequest;
import io.scalewell.shared.process.publication.RequestId;
import io.scalewell.shared.process.publication.RequestState;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads publication requests as they are shown to a caller. */
@Repository
class RequestQuery {

    private final DSLContext db;
    private final TenantScope scope;
    private final DefinitionJson json;
    private final PeopleQuery people;

    RequestQuery(DSLContext db, TenantScope scope, DefinitionJson json, PeopleQuery people) {
        this.db = db;
        this.scope = scope;
        this.json = json;
        this.people = people;
    }

    /** The newest first. */
    Page<PublicationRequest> page(
            @Nullable UUID process, @Nullable RequestState state, PageRequest page, Caller caller) {
        Condition wanted = process == null ? noCondition() : PUBLICATION_REQUEST.PROCESS_ID.eq(process);
        if (state != null) {
            wanted = wanted.and(PUBLICATION_REQUEST.STATE.eq(state.name()));
        }
        List<? extends Record> rows = select(wanted.and(after(page.cursor())))
                .orderBy(PUBLICATION_REQUEST.REQUESTED_AT.desc(), PUBLICATION_REQUEST.ID.desc())
                .limit(page.limit() + 1)
                .fetch();
        List<PublicationRequest> items =
                requests(rows.stream().limit(page.limit()).toList(), caller);
        return new Page<>(
                items,
                rows.size() > page.limit()
                        ? Cursor.of(
                                items.getLast().requestedAt(), items.getLast().id())
                        : null);
    }

    Optional<PublicationRequest> find(RequestId id, Caller caller) {
        return requests(select(PUBLICATION_REQUEST.ID.eq(id.value())).fetch(), caller).stream()
                .findFirst();
    }

    private List<PublicationRequest> requests(List<? extends Record> rows, Caller caller) {
        Map<MemberId, String> names = people.names(rows.stream()
                .flatMap(row ->
                        Stream.of(row.get(PUBLICATION_REQUEST.REQUESTED_BY), row.get(PUBLICATION_REQUEST.DECIDED_BY)))
                .filter(Objects::nonNull)
                .map(MemberId::new)
                .toList());
        return rows.stream().map(row -> request(row, caller, names)).toList();
    }

    private static Condition after(@Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        List<String> last = Cursor.values(cursor, 2);
        try {
            return row(PUBLICATION_REQUEST.REQUESTED_AT, PUBLICATION_REQUEST.ID)
                    .lt(Instant.parse(last.get(0)), UUID.fromString(last.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.malformed();
        }
    }

    private SelectConditionStep<? extends Record> select(Condition condition) {
        return db.select(PUBLICATION_REQUEST.asterisk())
                .select(PROCESS_.KEY, PROCESS_.NAME, PROCESS_.DRAFT_EDITOR_ID)
                .from(PUBLICATION_REQUEST)
                .join(PROCESS_)
                .on(
                        PROCESS_.TENANT_ID.eq(PUBLICATION_REQUEST.TENANT_ID),
                        PROCESS_.ID.eq(PUBLICATION_REQUEST.PROCESS_ID))
                .where(PUBLICATION_REQUEST.TENANT_ID.eq(scope.get()), condition);
    }

    private PublicationRequest request(Record found, Caller caller, Map<MemberId, String> names) {
        MemberId requester = new MemberId(found.get(PUBLICATION_REQUEST.REQUESTED_BY));
        UUID decider = found.get(PUBLICATION_REQUEST.DECIDED_BY);
        UUID editor = found.get(PROCESS_.DRAFT_EDITOR_ID);
        RequestState state = RequestState.valueOf(found.get(PUBLICATION_REQUEST.STATE));
        boolean mayDecide = state == RequestState.OPEN
                && caller.may(Permission.DESIGN)
                && SecondPerson.isOne(caller.member(), requester, editor == null ? null : new MemberId(editor));
        return new PublicationRequest(
                new RequestId(found.get(PUBLICATION_REQUEST.ID)),
                new ProcessKey(found.get(PROCESS_.KEY)),
                found.get(PROCESS_.NAME),
                state,
                found.get(PUBLICATION_REQUEST.DRAFT_REVISION),
                found.get(PUBLICATION_REQUEST.BASED_ON),
                found.get(PUBLICATION_REQUEST.CHANGE_NOTE),
                json.readVerdict(found.get(PUBLICATION_REQUEST.VERDICT)),
                json.readPeople(found.get(PUBLICATION_REQUEST.ACKNOWLEDGE)),
                requester,
                names.getOrDefault(requester, ""),
                found.get(PUBLICATION_REQUEST.REQUESTED_AT),
                decider == null ? null : names.get(new MemberId(decider)),
                found.get(PUBLICATION_REQUEST.DECIDED_AT),
                found.get(PUBLICATION_REQUEST.REASON),
                found.get(PUBLICATION_REQUEST.VERSION),
                mayDecide);
    }
}
