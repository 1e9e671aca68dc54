package io.scalewell.backend.tenancy;

import static io.scalewell.db.tenancy.Tables.COUNTER;

import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The numbers in the keys that people see, such as the 42 of {@code ONB-42}. */
@Repository
public class Counters {

    private final DSLContext db;
    private final TenantScope scope;

    Counters(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /**
     * The next number, beginning with 1. Others that want one of the same name wait for the end of the caller's transaction, and a
     * transaction that is undone gives its number back: there are no gaps and no repetitions.
     *
     * @param name such as {@code run:ONB}, at most 40 characters
     */
    public long next(String name) {
        Long number = db.insertInto(COUNTER, COUNTER.TENANT_ID, COUNTER.NAME, COUNTER.VALUE)
                .values(scope.get(), name, 1L)
                .onConflict(COUNTER.TENANT_ID, COUNTER.NAME)
                .doUpdate()
                .set(COUNTER.VALUE, COUNTER.VALUE.plus(1))
                .returning(COUNTER.VALUE)
                .fetchSingle(COUNTER.VALUE);
        return Objects.requireNonNull(number);
    }

    /** The number given last; 0 when none was. */
    public long last(String name) {
        return db.select(COUNTER.VALUE)
                .from(COUNTER)
                .where(COUNTER.TENANT_ID.eq(scope.get()), COUNTER.NAME.eq(name))
                .fetchOptional(COUNTER.VALUE)
                .orElse(0L);
    }
}
