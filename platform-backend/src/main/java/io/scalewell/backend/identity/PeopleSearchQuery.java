package io.scalewell.backend.identity;

import static io.scalewell.db.identity.Tables.MEMBER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.search.SearchHit;
import io.scalewell.shared.search.SearchKind;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** Finds active members by name and address, also misspelled. */
@Repository
public class PeopleSearchQuery {

    private final DSLContext db;
    private final TenantScope scope;

    PeopleSearchQuery(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** By name. */
    public List<SearchHit> named(String text, int most) {
        return found(table("identity.find_members({0}, {1})", val(text), val(most)));
    }

    /** The most similar first. */
    public List<SearchHit> spelledLike(String text, int most) {
        return found(table("identity.find_members_alike({0}, {1})", val(text), val(most)));
    }

    private List<SearchHit> found(Table<?> function) {
        Table<?> found = function.as("found", "member_id", "place");
        return db.select(MEMBER.ID, MEMBER.NAME, MEMBER.EMAIL)
                .from(found)
                .join(MEMBER)
                .on(MEMBER.TENANT_ID.eq(scope.get()), MEMBER.ID.eq(field(name("found", "member_id"), UUID.class)))
                .orderBy(field(name("found", "place")))
                .fetch(row -> new SearchHit(
                        SearchKind.PERSON, null, row.value2(), row.value3(), null, null, "runs?owner=" + row.value1()));
    }
}
