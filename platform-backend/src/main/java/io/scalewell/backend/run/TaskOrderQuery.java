package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.TASK;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.INSTANT;

import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.paging.Cursor;
import io.scalewell.shared.run.TaskFilter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * The order of lists of tasks: by due instant, those without one last, then by readiness. The expressions are those of the indexes.
 *
 * @param readyAt of an open task; what is not open may never have been ready
 */
record TaskOrderQuery(Field<Instant> due, Field<Instant> readyAt) {

    private static final Field<Instant> NEVER = field("'infinity'::timestamptz", INSTANT);
    private static final Field<Instant> ALWAYS = field("'-infinity'::timestamptz", INSTANT);
    private static final Field<Instant> DUE_OR_NEVER = field("coalesce({0}, {1})", INSTANT, TASK.DUE, NEVER);

    static TaskOrderQuery of(TaskFilter filter) {
        boolean open =
                filter.open() || (filter.state() != null && filter.state().isOpen());
        return new TaskOrderQuery(
                DUE_OR_NEVER, open ? TASK.READY_AT : field("coalesce({0}, {1})", INSTANT, TASK.READY_AT, ALWAYS));
    }

    List<Field<?>> fields() {
        return List.of(due, readyAt, TASK.ID);
    }

    static String cursor(Task last) {
        return Cursor.of(last.due().at(), last.timing().readyAt(), last.id());
    }

    Condition after(@Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        List<String> last = Cursor.values(cursor, 3);
        try {
            return row(due, readyAt, TASK.ID)
                    .gt(row(
                            instant(last.get(0), NEVER),
                            instant(last.get(1), ALWAYS),
                            val(UUID.fromString(last.get(2)))));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.malformed();
        }
    }

    private static Field<Instant> instant(String text, Field<Instant> none) {
        return text.isEmpty() ? none : val(Instant.parse(text), INSTANT);
    }
}
