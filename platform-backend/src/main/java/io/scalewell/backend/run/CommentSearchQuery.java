package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.COMMENT;
import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.search.Marks;
import io.scalewell.shared.search.SearchHit;
import io.scalewell.shared.search.SearchKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** Finds comments by their words; never one that its author took back. */
@Repository
public class CommentSearchQuery {

    private final DSLContext db;
    private final TenantScope scope;
    private final PeopleQuery people;

    CommentSearchQuery(DSLContext db, TenantScope scope, PeopleQuery people) {
        this.db = db;
        this.scope = scope;
        this.people = people;
    }

    /** The newest first. */
    public List<SearchHit> find(String text, int most) {
        Table<?> found =
                table("run.find_comments({0}, {1})", val(text), val(most)).as("found", "comment_id", "place");
        var rows = db.select(COMMENT.AUTHOR_ID, COMMENT.TEXT, RUN_.KEY, RUN_.NAME, TASK.NUMBER)
                .from(found)
                .join(COMMENT)
                .on(
                        COMMENT.TENANT_ID.eq(scope.get()),
                        COMMENT.ID.eq(field(name("found", "comment_id"), UUID.class)),
                        COMMENT.DELETED_AT.isNull())
                .join(RUN_)
                .on(RUN_.TENANT_ID.eq(COMMENT.TENANT_ID), RUN_.ID.eq(COMMENT.RUN_ID))
                .leftJoin(TASK)
                .on(TASK.TENANT_ID.eq(COMMENT.TENANT_ID), TASK.ID.eq(COMMENT.TASK_ID))
                .orderBy(field(name("found", "place")))
                .fetch();
        Map<MemberId, String> names = people.names(rows.getValues(COMMENT.AUTHOR_ID).stream()
                .filter(Objects::nonNull)
                .map(MemberId::new)
                .toList());
        Marks marks = Marks.of(text);
        return rows.map(row -> hit(row, names, marks));
    }

    /** What nobody wrote, an automation did; it is then called after the run. */
    private static SearchHit hit(Record row, Map<MemberId, String> names, Marks marks) {
        UUID author = row.get(COMMENT.AUTHOR_ID);
        Integer number = row.get(TASK.NUMBER);
        String run = row.get(RUN_.NAME);
        String name = author == null ? null : names.get(new MemberId(author));
        String key = row.get(RUN_.KEY);
        return new SearchHit(
                SearchKind.COMMENT,
                key,
                name == null ? run : name,
                name == null ? null : run,
                null,
                marks.snippet(row.get(COMMENT.TEXT)),
                "runs/" + key + (number == null ? "" : "?step=" + number));
    }
}
