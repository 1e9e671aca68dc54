package io.scalewell.backend.tenancy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/**
 * The only source of "now" (see the decision record on time). Within a transaction the first call asks the database and later calls
 * answer the same instant, so take the lock on what you change before you ask: then instants grow with the order of commits.
 */
@Component
public class DatabaseClock implements InstantSource {

    /** Replaces the time for the demo loader and for tests; nothing else binds it. */
    public static final ScopedValue<Instant> SIMULATED = ScopedValue.newInstance();

    /** The time as a statement that locks something can ask for it, for {@link #learn}; evaluate it above the lock. */
    public static final Field<OffsetDateTime> ASKED =
            DSL.field("clock_timestamp()", SQLDataType.TIMESTAMPWITHTIMEZONE).as("asked_at");

    private final DSLContext db;
    private final OfTransaction<Instant> asked = new OfTransaction<>();

    DatabaseClock(DSLContext db) {
        this.db = db;
    }

    /** To the microsecond, as the database stores it. */
    public Instant now() {
        if (SIMULATED.isBound()) {
            return SIMULATED.get();
        }
        Instant known = asked.find();
        if (known != null) {
            return known;
        }
        Instant now = ask();
        asked.keep(now);
        return now;
    }

    /** The time as part of a statement, which spares asking for it. */
    public Field<Instant> expression() {
        Instant known = SIMULATED.isBound() ? SIMULATED.get() : asked.find();
        return known == null
                ? DSL.field("clock_timestamp()", SQLDataType.INSTANT)
                : DSL.val(known, SQLDataType.INSTANT);
    }

    /** Spares asking: the transaction has just read this with what it locked. What was asked before stays. */
    public void learn(OffsetDateTime time) {
        if (!SIMULATED.isBound()) {
            asked.keep(time.toInstant());
        }
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
}
