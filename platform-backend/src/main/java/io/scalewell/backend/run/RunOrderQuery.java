package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.INSTANT;

import io.scalewell.shared.paging.Cursor;
import io.scalewell.shared.run.RunSort;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;

/** The order of lists of runs, and where their pages begin. Each has an index of its own. */
enum RunOrderQuery {
    STARTED {
        @Override
        List<OrderField<?>> fields() {
            return List.of(RUN_.STARTED_AT.desc(), RUN_.ID.desc());
        }

        @Override
        String value(RunHead last) {
            return last.startedAt().toString();
        }

        @Override
        Condition after(String value, UUID id) {
            return row(RUN_.STARTED_AT, RUN_.ID).lt(val(Instant.parse(value), INSTANT), val(id));
        }
    },
    DUE {
        @Override
        List<OrderField<?>> fields() {
            return List.of(DUE_OR_NEVER.asc(), RUN_.ID.asc());
        }

        @Override
        String value(RunHead last) {
            return last.due() == null ? "" : last.due().toString();
        }

        @Override
        Condition after(String value, UUID id) {
            return row(DUE_OR_NEVER, RUN_.ID).gt(value.isEmpty() ? NEVER : val(Instant.parse(value), INSTANT), val(id));
        }
    },
    NAME {
        @Override
        List<OrderField<?>> fields() {
            return List.of(RUN_.NAME.asc(), RUN_.ID.asc());
        }

        @Override
        String value(RunHead last) {
            return last.name();
        }

        @Override
        Condition after(String value, UUID id) {
            return row(RUN_.NAME, RUN_.ID).gt(val(value), val(id));
        }
    };

    private static final Field<Instant> NEVER = field("'infinity'::timestamptz", INSTANT);
    private static final Field<Instant> DUE_OR_NEVER = field("coalesce({0}, {1})", INSTANT, RUN_.DUE, NEVER);

    static RunOrderQuery of(RunSort sort) {
        return switch (sort) {
            case STARTED -> STARTED;
            case DUE -> DUE;
            case NAME -> NAME;
        };
    }

    abstract List<OrderField<?>> fields();

    abstract String value(RunHead last);

    abstract Condition after(String value, UUID id);

    /** The order stands in it, so that a cursor of another one is refused. */
    String cursor(RunHead last) {
        return Cursor.of(name(), value(last), last.id());
    }

    Condition after(@Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        List<String> last = Cursor.values(cursor, 3);
        if (!last.getFirst().equals(name())) {
            throw Cursor.malformed();
        }
        try {
            return after(last.get(1), UUID.fromString(last.get(2)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.malformed();
        }
    }
}
