package io.scalewell.backend.template;

import static io.scalewell.db.template.Tables.TEMPLATE_;
import static java.util.stream.Collectors.toSet;

import io.scalewell.backend.file.FileUsers;
import io.scalewell.backend.tenancy.TenantScope;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The files that templates of an organization name, as attachments or within a text: they stay when the process lets go of them. */
@Component
class TemplateAttachmentsQuery implements FileUsers {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final DSLContext db;
    private final TenantScope scope;

    TemplateAttachmentsQuery(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** Reads template by template: together they may be larger than memory. */
    @Override
    public Set<UUID> named(Collection<UUID> candidates) {
        Set<UUID> wanted = Set.copyOf(candidates);
        try (var definitions = db.select(TEMPLATE_.DEFINITION)
                .from(TEMPLATE_)
                .where(TEMPLATE_.TENANT_ID.eq(scope.get()))
                .fetchSize(50)
                .fetchStream()) {
            return definitions
                    .flatMap(row -> ID.matcher(row.value1().data()).results())
                    .map(match -> UUID.fromString(match.group()))
                    .filter(wanted::contains)
                    .collect(toSet());
        }
    }
}
