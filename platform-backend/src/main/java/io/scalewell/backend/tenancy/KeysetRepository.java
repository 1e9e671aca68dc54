package io.scalewell.backend.tenancy;

import static io.scalewell.db.tenancy.Tables.KEYSET;

import io.scalewell.shared.tenancy.OrganizationId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The table {@code tenancy.keyset}. */
@Component
class KeysetRepository implements Keysets {

    private final DSLContext db;
    private final DatabaseClock clock;
    private final TransactionTemplate onItsOwn;

    KeysetRepository(DSLContext db, DatabaseClock clock, PlatformTransactionManager transactions) {
        this.db = db;
        this.clock = clock;
        this.onItsOwn = new TransactionTemplate(transactions);
        this.onItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public Optional<byte[]> find(OrganizationId organization) {
        return Optional.ofNullable(onItsOwn.execute(status -> select(organization)));
    }

    @Override
    public byte[] addIfAbsent(OrganizationId organization, byte[] wrapped) {
        byte[] kept = onItsOwn.execute(status -> {
            db.insertInto(KEYSET)
                    .set(KEYSET.TENANT_ID, organization.value())
                    .set(KEYSET.WRAPPED, wrapped)
                    .set(KEYSET.CREATED_AT, clock.now())
                    .onConflictDoNothing()
                    .execute();
            return select(organization);
        });
        if (kept == null) {
            throw new IllegalStateException("The keyset of organization " + organization + " cannot be kept");
        }
        return kept;
    }

    private byte @Nullable [] select(OrganizationId organization) {
        return db.select(KEYSET.WRAPPED)
                .from(KEYSET)
                .where(KEYSET.TENANT_ID.eq(organization.value()))
                .fetchOne(KEYSET.WRAPPED);
    }
}
