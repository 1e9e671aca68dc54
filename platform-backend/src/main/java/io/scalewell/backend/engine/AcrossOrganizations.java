package io.scalewell.backend.engine;

import io.scalewell.backend.tenancy.TenantScope;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction that sees the engine's own tables of all organizations, and nothing else of any: the policies named
 * {@code claim} open them while a setting of the transaction is on.
 */
@Component
public class AcrossOrganizations {

    /**
     * A queue's statistics are out of date as soon as they are taken, and a plan that gathers and sorts all rows is a
     * thousand times slower than one that follows an index.
     */
    private static final String BEGIN = """
            select set_config('app.engine', 'claim', true), set_config('enable_seqscan', 'off', true),
              set_config('enable_bitmapscan', 'off', true), set_config('enable_material', 'off', true)
            """;

    private static final UUID NONE = new UUID(0, 0);

    private final TransactionTemplate transaction;
    private final DSLContext dsl;

    AcrossOrganizations(PlatformTransactionManager manager, DSLContext dsl) {
        this.transaction = new TransactionTemplate(manager);
        this.dsl = dsl;
    }

    /** Must not be called within a transaction. */
    public <T> T call(Supplier<T> work) {
        return TenantScope.call(
                NONE,
                () -> transaction.execute(_ -> {
                    dsl.execute(BEGIN);
                    return work.get();
                }));
    }
}
