package io.scalewell.backend.process;

import static io.scalewell.db.process.Tables.PROCESS_;
import static io.scalewell.db.process.Tables.VERSION;
import static org.jooq.impl.DSL.coalesce;

import io.scalewell.backend.process.check.KnownProcesses;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.process.ProcessDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What a definition has to know of the other processes that it names. */
@Repository
class CalledProcesses {

    private final DSLContext db;
    private final TenantScope scope;
    private final DefinitionJson json;

    CalledProcesses(DSLContext db, TenantScope scope, DefinitionJson json) {
        this.db = db;
        this.scope = scope;
        this.json = json;
    }

    /** Those that exist; no query when none is named. */
    KnownProcesses namedBy(ProcessDefinition definition) {
        Set<String> keys = KnownProcesses.named(definition);
        if (keys.isEmpty()) {
            return KnownProcesses.NONE;
        }
        Map<String, Set<String>> fields = new HashMap<>();
        db.select(PROCESS_.KEY, coalesce(VERSION.DEFINITION, PROCESS_.DRAFT))
                .from(PROCESS_)
                .leftJoin(VERSION)
                .on(
                        VERSION.TENANT_ID.eq(PROCESS_.TENANT_ID),
                        VERSION.PROCESS_ID.eq(PROCESS_.ID),
                        VERSION.NUMBER.eq(PROCESS_.VERSION))
                .where(PROCESS_.TENANT_ID.eq(scope.get()), PROCESS_.KEY.in(keys))
                .forEach(row -> fields.put(row.value1(), KnownProcesses.fieldsOf(json.read(row.value2()))));
        return new KnownProcesses(fields);
    }
}
