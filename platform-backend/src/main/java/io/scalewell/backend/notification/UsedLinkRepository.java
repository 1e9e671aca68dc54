package io.scalewell.backend.notification;

import static io.scalewell.db.notification.Tables.USED_LINK;

import io.scalewell.backend.tenancy.TenantScope;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Links with which something was decided. */
@Repository
class UsedLinkRepository {

    private final DSLContext db;
    private final TenantScope scope;

    UsedLinkRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** False when the link was used before; of two at the same time one is. */
    boolean use(UUID link, Instant now) {
        return db.insertInto(USED_LINK)
                        .set(USED_LINK.TENANT_ID, scope.get())
                        .set(USED_LINK.ID, link)
                        .set(USED_LINK.USED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    int removeUsedBefore(Instant instant) {
        return db.deleteFrom(USED_LINK)
                .where(USED_LINK.TENANT_ID.eq(scope.get()), USED_LINK.USED_AT.lt(instant))
                .execute();
    }
}
