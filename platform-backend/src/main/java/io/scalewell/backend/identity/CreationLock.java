package io.scalewell.backend.identity;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Lets one transaction of the whole cluster make an organization at a time. */
@Component
class CreationLock {

    /** Any number that nobody else uses. */
    private static final long NUMBER = 7_302_240_611_001L;

    private final DSLContext db;

    CreationLock(DSLContext db) {
        this.db = db;
    }

    /** Held until the end of the transaction. */
    void acquire() {
        db.execute("select pg_advisory_xact_lock({0})", DSL.val(NUMBER));
    }
}
