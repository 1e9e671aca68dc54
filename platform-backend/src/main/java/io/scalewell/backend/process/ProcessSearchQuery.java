package io.scalewell.backend.process;

import static io.scalewell.db.process.Tables.PROCESS_;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.search.SearchHit;
import io.scalewell.shared.search.SearchKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the search over everything asks of processes, besides what the library answers. */
@Repository
public class ProcessSearchQuery {

    private final DSLContext db;
    private final TenantScope scope;

    ProcessSearchQuery(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    public Optional<SearchHit> find(ProcessKey key) {
        return db.select(PROCESS_.KEY, PROCESS_.NAME, PROCESS_.DEPARTMENT, PROCESS_.STATE)
                .from(PROCESS_)
                .where(PROCESS_.TENANT_ID.eq(scope.get()), PROCESS_.KEY.eq(key.value()))
                .fetchOptional(row -> hit(new ProcessKey(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    /** Those that have the words, the best first, as in the library; but signs mean nothing. */
    public List<SearchHit> named(String text, int most) {
        Table<?> found = table("process.find_words(array_to_string(tenancy.words({0}), ' '))", val(text))
                .as("found", "process_id", "rank");
        return db.select(PROCESS_.KEY, PROCESS_.NAME, PROCESS_.DEPARTMENT, PROCESS_.STATE)
                .from(found)
                .join(PROCESS_)
                .on(PROCESS_.TENANT_ID.eq(scope.get()), PROCESS_.ID.eq(field(name("found", "process_id"), UUID.class)))
                .orderBy(field(name("found", "rank")).desc(), lower(PROCESS_.NAME), PROCESS_.KEY)
                .limit(most)
                .fetch(row -> hit(new ProcessKey(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    public Optional<UUID> findId(ProcessKey key) {
        return db.select(PROCESS_.ID)
                .from(PROCESS_)
                .where(PROCESS_.TENANT_ID.eq(scope.get()), PROCESS_.KEY.eq(key.value()))
                .fetchOptional(PROCESS_.ID);
    }

    /** Those that changed last. */
    public List<ProcessKey> keys(int most) {
        return db.select(PROCESS_.KEY)
                .from(PROCESS_)
                .where(PROCESS_.TENANT_ID.eq(scope.get()))
                .orderBy(PROCESS_.CHANGED_AT.desc(), PROCESS_.KEY)
                .limit(most)
                .fetch(row -> new ProcessKey(row.value1()));
    }

    public static SearchHit hit(ProcessKey key, String name, @Nullable String department, String state) {
        return new SearchHit(SearchKind.PROCESS, key.value(), name, department, state, null, "processes/" + key);
    }
}
