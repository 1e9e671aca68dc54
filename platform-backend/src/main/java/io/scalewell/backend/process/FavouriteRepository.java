package io.scalewell.backend.process;

import static io.scalewell.db.process.Tables.FAVOURITE;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The processes that members look at often. */
@Repository
class FavouriteRepository {

    private final DSLContext db;
    private final TenantScope scope;

    FavouriteRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    void insert(MemberId member, UUID process, Instant now) {
        db.insertInto(FAVOURITE)
                .set(FAVOURITE.TENANT_ID, scope.get())
                .set(FAVOURITE.MEMBER_ID, member.value())
                .set(FAVOURITE.PROCESS_ID, process)
                .set(FAVOURITE.CREATED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    void delete(MemberId member, UUID process) {
        db.deleteFrom(FAVOURITE)
                .where(FAVOURITE.TENANT_ID.eq(scope.get()), FAVOURITE.MEMBER_ID.eq(member.value()))
                .and(FAVOURITE.PROCESS_ID.eq(process))
                .execute();
    }

    long count(MemberId member) {
        return db.fetchCount(FAVOURITE, FAVOURITE.TENANT_ID.eq(scope.get()), FAVOURITE.MEMBER_ID.eq(member.value()));
    }
}
