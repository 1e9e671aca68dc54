package io.scalewell.backend.process;

import static io.scalewell.db.process.Tables.PROCESS_;
import static io.scalewell.db.process.Tables.VERSION;

import io.scalewell.backend.file.FileUsers;
import io.scalewell.backend.tenancy.TenantScope;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** The files that drafts and versions name, as attachments or within a text. */
@Component
class AttachedFilesQuery implements FileUsers {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final DSLContext db;
    private final TenantScope scope;

    AttachedFilesQuery(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    @Override
    public Set<UUID> named(Collection<UUID> candidates) {
        Set<UUID> found = new HashSet<>();
        collect(PROCESS_.DRAFT, PROCESS_.TENANT_ID.eq(scope.get()), found);
        collect(VERSION.DEFINITION, VERSION.TENANT_ID.eq(scope.get()), found);
        found.retainAll(Set.copyOf(candidates));
        return found;
    }

    /** Reads definition by definition: together they may be larger than memory. */
    private void collect(TableField<?, JSONB> definition, Condition ofTenant, Set<UUID> found) {
        try (var cursor = db.select(definition)
                .from(definition.getTable())
                .where(ofTenant)
                .fetchSize(50)
                .fetchLazy()) {
            for (var row : cursor) {
                ID.matcher(row.value1().data()).results().forEach(match -> found.add(UUID.fromString(match.group())));
            }
        }
    }
}
