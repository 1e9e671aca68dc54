package io.scalewell.backend.run;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.search.SearchHit;
import io.scalewell.shared.search.SearchKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Finds open tasks without an index on their titles: by the titles of steps, which all runs of a process share, and by the names of
 * runs. See docs/adr/0034-search-over-everything.md.
 */
@Repository
public class TaskSearchQuery {

    private static final Pattern SEVERAL = Pattern.compile("[\\p{L}\\p{N}][^\\p{L}\\p{N}]+[\\p{L}\\p{N}]");

    private static final String OPEN = " t.state in ('READY', 'STARTED', 'BLOCKED') ";

    /** The reader's own ones first, then what is due first among some of each step and what was added to single runs. */
    private static final String TITLED = """
            with step as materialized (
              select * from process.find_steps(tenancy.words({text}), 20)
            ), mine as (
              select t.id, 0 as place from step s join run.task t
                on t.process_id = s.process_id and t.step_key = s.step_key and t.title = s.title
              where t.tenant_id = {tenant} and t.assignee_member = {reader} and {open}
              order by coalesce(t.due, 'infinity'), t.ready_at, t.id limit {most}
            ), others as (
              select o.task_id as id, 1 as place from step s cross join lateral run.open_tasks(s.process_id, s.step_key, 100) o
              where o.title = s.title order by coalesce(o.due, 'infinity'), o.task_id limit {most}
            ), added as (
              select n.id, 1 as place from (
                select t.id, t.title from run.task t
                where t.tenant_id = {tenant} and t.added_at is not null and {open} order by t.added_at desc limit 500) n
              where ' ' || tenancy.letters(n.title) like all (tenancy.patterns(tenancy.words({text}))) limit {most}
            ), found as (
              select id, min(place) as place from (
                select * from mine union all select * from others union all select * from added) each group by id
            )""";

    /** Words that no title has are those of a run, the others are the task's: "contract Acme". */
    private static final String TITLED_IN_RUN = """
            with words as materialized (
              select typed, process.title_words(typed) as titled from (select tenancy.words({text}) as typed) each
            ), named as materialized (
              select titled, array(select unnest(typed) except select unnest(titled)) as named from words
            ), found as (
              select o.id, 0 as place from named n cross join lateral run.find_runs(array_to_string(n.named, ' '), 50) r
              cross join lateral (
                select t.id, t.title from run.task t where t.tenant_id = {tenant} and t.run_id = r.run_id and {open} limit 100) o
              where cardinality(n.titled) > 0 and cardinality(n.named) > 0
                and ' ' || tenancy.letters(o.title) like all (tenancy.patterns(n.titled))
            )""";

    private static final String SHOWN = """
             select t.title, t.number, t.state, r.key, r.name from found f
            join run.task t on t.tenant_id = {tenant} and t.id = f.id
            join run.run r on r.tenant_id = t.tenant_id and r.id = t.run_id
            order by f.place, coalesce(t.due, 'infinity'), t.ready_at, t.id limit {most}""";

    private final DSLContext db;
    private final TenantScope scope;

    TaskSearchQuery(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** @param reader whose own tasks come first */
    public List<SearchHit> find(String text, @Nullable MemberId reader, int most) {
        List<SearchHit> titled = fetch(TITLED + SHOWN, text, reader, most);
        boolean together = titled.isEmpty() && SEVERAL.matcher(text).find();
        return together ? fetch(TITLED_IN_RUN + SHOWN, text, reader, most) : titled;
    }

    private List<SearchHit> fetch(String sql, String text, @Nullable MemberId reader, int most) {
        String numbered = sql.replace("{open}", OPEN)
                .replace("{text}", "{0}")
                .replace("{tenant}", "{1}")
                .replace("{reader}", "{2}")
                .replace("{most}", "{3}");
        return db.resultQuery(
                        numbered,
                        DSL.val(text),
                        DSL.val(scope.get()),
                        DSL.val(reader == null ? null : reader.value(), java.util.UUID.class),
                        DSL.val(most))
                .fetch(TaskSearchQuery::hit);
    }

    private static SearchHit hit(Record row) {
        String key = row.get("key", String.class);
        return new SearchHit(
                SearchKind.TASK,
                key,
                row.get("title", String.class),
                row.get("name", String.class),
                row.get("state", String.class),
                null,
                "runs/" + key + "?step=" + row.get("number", Integer.class));
    }
}
