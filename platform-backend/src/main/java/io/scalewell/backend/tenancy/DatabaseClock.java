package io.scalewell.backend.tenancy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The only source of "now" (see the decision record on time). Within a transaction the first call asks the database and later calls
 * answer the same instant, so take the lock on what you change before you ask: then instants grow with the order of commits.
 */
@Component
public class DatabaseClock implements InstantSource {

    /** Replaces the time for the demo loader and for tests; nothing else binds it. */
    public static final ScopedValue<Instant> SIMULATED = ScopedValue.newInstance();

    private final DSLContext db;

    DatabaseClock(DSLContext db) {
        this.db = db;
    }

    /** To the microsecond, as the database stores it. */
    public Instant now() {
        if (SIMULATED.isBound()) {
            return SIMULATED.get();
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return ask();
        }
        Instant known = (Instant) TransactionSynchronizationManager.getResource(this);
        return known != null ? known : remember(ask());
    }

    @Override
    public Instant instant() {
        return now();
    }

    /** Whether an instant has passed by the database's own time, also while another time is simulated. */
    public boolean hasReallyPassed(Instant instant) {
        return !instant.isAfter(ask());
    }

    private Instant ask() {
        OffsetDateTime now = db.select(DSL.field("clock_timestamp()", SQLDataType.TIMESTAMPWITHTIMEZONE))
                .fetchSingle()
                .value1();
        return Objects.requireNonNull(now).toInstant();
    }

    private Instant remember(Instant now) {
        TransactionSynchronizationManager.bindResource(this, now);
        TransactionSynchronizationManager.registerSynchronization(new Forget());
        return now;
    }

    /** Another transaction may run while this one is suspended; it asks for itself. */
    private final class Forget implements TransactionSynchronization {

        private @Nullable Instant suspended;

        @Override
        public void suspend() {
            suspended = (Instant) TransactionSynchronizationManager.unbindResourceIfPossible(DatabaseClock.this);
        }

        @Override
        public void resume() {
            if (suspended != null) {
                TransactionSynchronizationManager.bindResource(DatabaseClock.this, suspended);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(DatabaseClock.this);
        }
    }
}
