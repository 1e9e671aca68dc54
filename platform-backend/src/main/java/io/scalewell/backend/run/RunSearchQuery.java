package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.search.SearchHit;
import io.scalewell.shared.search.SearchKind;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** Finds runs by their keys and by their names, also misspelled. */
@Repository
public class RunSearchQuery {

    private static final List<SelectField<?>> COLUMNS = List.of(RUN_.KEY, RUN_.NAME, RUN_.STATE);

    private final DSLContext db;
    private final TenantScope scope;

    RunSearchQuery(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** The newest first. */
    public List<SearchHit> named(String text, int most) {
        return found(table("run.find_runs({0}, {1})", val(text), val(most)));
    }

    /** The most similar first. */
    public List<SearchHit> spelledLike(String text, int most) {
        return found(table("run.find_runs_alike({0}, {1})", val(text), val(most)));
    }

    private List<SearchHit> found(Table<?> function) {
        Table<?> found = function.as("found", "run_id", "place");
        return db.select(COLUMNS)
                .from(found)
                .join(RUN_)
                .on(RUN_.TENANT_ID.eq(scope.get()), RUN_.ID.eq(field(name("found", "run_id"), UUID.class)))
                .orderBy(field(name("found", "place")))
                .fetch(RunSearchQuery::hit);
    }

    /** The newest first. */
    public List<SearchHit> keyed(Collection<RunKey> keys, int most) {
        String[] wanted = keys.stream().map(RunKey::value).toArray(String[]::new);
        return db.select(COLUMNS)
                .from(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.KEY.eq(any(wanted)))
                .orderBy(RUN_.STARTED_AT.desc(), RUN_.ID.desc())
                .limit(most)
                .fetch(RunSearchQuery::hit);
    }

    /** Those of a process that go on, the newest first. */
    public List<SearchHit> of(UUID processId, int most) {
        return db.select(COLUMNS)
                .from(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.PROCESS_ID.eq(processId))
                .and(RUN_.STATE.eq(RunState.RUNNING.name()))
                .orderBy(RUN_.STARTED_AT.desc(), RUN_.ID.desc())
                .limit(most)
                .fetch(RunSearchQuery::hit);
    }

    private static SearchHit hit(Record row) {
        String key = row.get(RUN_.KEY);
        return new SearchHit(SearchKind.RUN, key, row.get(RUN_.NAME), null, row.get(RUN_.STATE), null, "runs/" + key);
    }
}
