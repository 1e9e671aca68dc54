package io.scalewell.backend.template;

import static io.scalewell.db.template.Tables.ORIGIN;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.process.ProcessKey;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which process was made of which template. */
@Repository
class OriginRepository {

    private final DSLContext db;
    private final TenantScope scope;

    OriginRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    void insert(ProcessKey process, String template, Instant now) {
        db.insertInto(ORIGIN)
                .set(ORIGIN.TENANT_ID, scope.get())
                .set(ORIGIN.PROCESS, process.value())
                .set(ORIGIN.TEMPLATE, template)
                .set(ORIGIN.CREATED_AT, now)
                .execute();
    }

    /** The newest process that was made of a template. */
    Optional<ProcessKey> newest(String template) {
        return db.select(ORIGIN.PROCESS)
                .from(ORIGIN)
                .where(ORIGIN.TENANT_ID.eq(scope.get()), ORIGIN.TEMPLATE.eq(template))
                .orderBy(ORIGIN.CREATED_AT.desc(), ORIGIN.PROCESS)
                .limit(1)
                .fetchOptional(row -> new ProcessKey(row.value1()));
    }
}
