package io.scalewell.backend.process;

import static io.scalewell.db.process.Tables.FAVOURITE;
import static io.scalewell.db.process.Tables.PROCESS_;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.paging.Cursor;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.shared.process.LibraryFilter;
import io.scalewell.shared.process.LibrarySort;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds processes in the library. Owners' names are left to the caller. */
@Repository
class LibraryQuery {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_CHOICES = 100;
    private static final Field<String> SORT_NAME = lower(PROCESS_.NAME);
    private static final Field<UUID> FOUND_ID = field(name("found", "process_id"), UUID.class);

    /** In millionths, so that a place in the list can be written down without loss. */
    private static final Field<Integer> RANK =
            field("round({0} * 1000000)::integer", Integer.class, field(name("found", "rank")));

    private static final Field<String> PURPOSE = field("{0} ->> 'purpose'", String.class, PROCESS_.DRAFT);

    private final DSLContext db;
    private final TenantScope scope;

    LibraryQuery(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** A text that says nothing is none; one that is too long is refused. */
    Page<LibraryEntry> list(
            LibraryFilter wanted, LibrarySort sort, @Nullable MemberId reader, Instant now, PageRequest page) {
        LibraryFilter filter = checked(wanted);
        boolean ranked = sort == LibrarySort.BEST && filter.text() != null;
        Field<Boolean> favourite = field(favours(reader));
        List<Record> rows = db.select(ProcessQuery.SUMMARY)
                .select(PURPOSE.as("purpose"), favourite.as("favourite"), (ranked ? RANK : inline(0)).as("rank"))
                .from(candidates(filter))
                .where(PROCESS_.TENANT_ID.eq(scope.get()), matches(filter, reader, now))
                .and(after(sort, ranked, page.cursor()))
                .orderBy(order(sort, ranked))
                .limit(page.limit() + 1)
                .fetch(row -> (Record) row);
        List<Record> shown = rows.size() > page.limit() ? rows.subList(0, page.limit()) : rows;
        String next = shown.size() < rows.size() ? cursor(sort, shown.getLast()) : null;
        return new Page<>(shown.stream().map(LibraryQuery::entry).toList(), next);
    }

    /** The favourites of a member that are not retired, by name. */
    List<LibraryEntry> pinned(@Nullable MemberId reader, int most) {
        return db.select(ProcessQuery.SUMMARY)
                .select(PURPOSE.as("purpose"), inline(true).as("favourite"))
                .from(PROCESS_)
                .join(FAVOURITE)
                .on(FAVOURITE.TENANT_ID.eq(PROCESS_.TENANT_ID), FAVOURITE.PROCESS_ID.eq(PROCESS_.ID))
                .where(PROCESS_.TENANT_ID.eq(scope.get()), PROCESS_.STATE.ne(ProcessState.RETIRED.name()))
                .and(FAVOURITE.MEMBER_ID.eq(reader == null ? new UUID(0, 0) : reader.value()))
                .orderBy(SORT_NAME, PROCESS_.KEY)
                .limit(most)
                .fetch(LibraryQuery::entry);
    }

    List<String> departments() {
        return db.selectDistinct(PROCESS_.DEPARTMENT)
                .from(PROCESS_)
                .where(PROCESS_.TENANT_ID.eq(scope.get()), PROCESS_.DEPARTMENT.gt(""))
                .orderBy(PROCESS_.DEPARTMENT)
                .limit(MOST_CHOICES)
                .fetch(row -> row.value1());
    }

    List<String> tags() {
        Field<String> tag = field("unnest({0})", String.class, PROCESS_.TAGS);
        Table<?> used = db.select(tag.as("tag"))
                .from(PROCESS_)
                .where(PROCESS_.TENANT_ID.eq(scope.get()))
                .asTable("used");
        Field<String> name = field(name("tag"), String.class);
        return db
                .select(name)
                .from(used)
                .groupBy(name)
                .orderBy(count().desc(), name)
                .limit(MOST_CHOICES)
                .fetch(row -> row.value1())
                .stream()
                .sorted()
                .toList();
    }

    List<MemberId> owners() {
        return db.selectDistinct(PROCESS_.OWNER_ID)
                .from(PROCESS_)
                .where(PROCESS_.TENANT_ID.eq(scope.get()), PROCESS_.OWNER_ID.isNotNull())
                .limit(MOST_CHOICES)
                .fetch(row -> new MemberId(row.value1()));
    }

    private static Table<?> candidates(LibraryFilter filter) {
        if (filter.text() == null) {
            return PROCESS_;
        }
        Table<?> found = table("process.find({0})", val(filter.text())).as("found", "process_id", "rank");
        return PROCESS_.join(found).on(PROCESS_.ID.eq(FOUND_ID));
    }

    private Condition favours(@Nullable MemberId reader) {
        return exists(selectOne()
                .from(FAVOURITE)
                .where(FAVOURITE.TENANT_ID.eq(PROCESS_.TENANT_ID), FAVOURITE.PROCESS_ID.eq(PROCESS_.ID))
                .and(FAVOURITE.MEMBER_ID.eq(reader == null ? new UUID(0, 0) : reader.value())));
    }

    private Condition matches(LibraryFilter filter, @Nullable MemberId reader, Instant now) {
        Condition condition = filter.favourite() ? favours(reader) : trueCondition();
        if (filter.state() != null) {
            condition = condition.and(PROCESS_.STATE.eq(filter.state().name()));
        }
        if (filter.owner() != null) {
            condition = condition.and(PROCESS_.OWNER_ID.eq(filter.owner().value()));
        }
        if (filter.department() != null) {
            condition = condition.and(PROCESS_.DEPARTMENT.eq(filter.department()));
        }
        if (filter.tag() != null) {
            condition = condition.and(PROCESS_.TAGS.contains(new String[] {filter.tag()}));
        }
        if (filter.stale()) {
            condition =
                    condition.and(PROCESS_.STATE.eq(ProcessState.LIVE.name())).and(PROCESS_.REVIEW_DUE.le(now));
        }
        return condition;
    }

    private static List<SortField<?>> order(LibrarySort sort, boolean ranked) {
        List<SortField<?>> order = new ArrayList<>();
        if (ranked) {
            order.add(RANK.desc());
        }
        if (sort == LibrarySort.CHANGED) {
            order.add(PROCESS_.CHANGED_AT.desc());
        } else {
            order.add(SORT_NAME.asc());
        }
        order.add(PROCESS_.KEY.asc());
        return order;
    }

    private static String cursor(LibrarySort sort, Record last) {
        return Cursor.of(
                sort == LibrarySort.CHANGED ? last.get(PROCESS_.CHANGED_AT) : last.get("rank"),
                last.get(PROCESS_.NAME),
                last.get(PROCESS_.KEY));
    }

    private static Condition after(LibrarySort sort, boolean ranked, @Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        List<String> last = Cursor.values(cursor, 3);
        try {
            if (sort == LibrarySort.CHANGED) {
                Instant changed = Instant.parse(last.getFirst());
                return PROCESS_.CHANGED_AT
                        .lt(changed)
                        .or(PROCESS_.CHANGED_AT.eq(changed).and(PROCESS_.KEY.gt(last.get(2))));
            }
            Condition behind = row(SORT_NAME, PROCESS_.KEY).gt(lower(val(last.get(1))), val(last.get(2)));
            int rank = Integer.parseInt(last.getFirst());
            return ranked ? RANK.lt(rank).or(RANK.eq(rank).and(behind)) : behind;
        } catch (DateTimeParseException | NumberFormatException notOurs) {
            throw Cursor.malformed();
        }
    }

    private static LibraryEntry entry(Record row) {
        return new LibraryEntry(
                ProcessQuery.summary(row), row.get("purpose", String.class), row.get("favourite", Boolean.class));
    }

    /** A text without a letter or digit looks for nothing. */
    private static LibraryFilter checked(LibraryFilter filter) {
        String text = filter.text();
        if (text != null && (text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0)) {
            throw new Invalid("?text", Message.of("library.text", LONGEST_TEXT));
        }
        boolean says = text != null && text.codePoints().anyMatch(Character::isLetterOrDigit);
        return new LibraryFilter(
                says ? text : null,
                filter.state(),
                filter.owner(),
                filter.department(),
                filter.tag(),
                filter.favourite(),
                filter.stale());
    }
}
