package io.scalewell.backend.form;

import static io.scalewell.db.form.Tables.FORM_;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.identity.MemberId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class FormRepository {

    private final DSLContext db;
    private final TenantScope scope;
    private final JsonMapper json;

    FormRepository(DSLContext db, TenantScope scope, JsonMapper json) {
        this.db = db;
        this.scope = scope;
        this.json = json;
    }

    Optional<FormRow> ofProcess(UUID processId) {
        return db.selectFrom(FORM_)
                .where(FORM_.TENANT_ID.eq(scope.get()), FORM_.PROCESS_ID.eq(processId))
                .fetchOptional(this::row);
    }

    Optional<FormRow> lock(UUID processId) {
        return db.selectFrom(FORM_)
                .where(FORM_.TENANT_ID.eq(scope.get()), FORM_.PROCESS_ID.eq(processId))
                .forUpdate()
                .fetchOptional(this::row);
    }

    Optional<FormRow> ofSlug(String slug) {
        return db.selectFrom(FORM_)
                .where(FORM_.TENANT_ID.eq(scope.get()), FORM_.SLUG.eq(slug))
                .fetchOptional(this::row);
    }

    FormRow get(UUID id) {
        return db.selectFrom(FORM_)
                .where(FORM_.TENANT_ID.eq(scope.get()), FORM_.ID.eq(id))
                .fetchSingle(this::row);
    }

    void insert(FormRow form, @Nullable MemberId by, Instant now) {
        db.insertInto(FORM_)
                .set(FORM_.TENANT_ID, scope.get())
                .set(FORM_.ID, form.id())
                .set(FORM_.PROCESS_ID, form.processId())
                .set(FORM_.SLUG, form.definition().slug())
                .set(FORM_.DEFINITION, write(form.definition()))
                .set(FORM_.OPEN, form.open())
                .set(FORM_.SECRET, form.secret())
                .set(FORM_.CHANGED_BY, by == null ? null : by.value())
                .set(FORM_.CHANGED_AT, now)
                .execute();
    }

    void update(UUID id, FormDefinition definition, boolean open, @Nullable MemberId by, Instant now) {
        db.update(FORM_)
                .set(FORM_.SLUG, definition.slug())
                .set(FORM_.DEFINITION, write(definition))
                .set(FORM_.OPEN, open)
                .set(FORM_.REVISION, FORM_.REVISION.plus(1))
                .set(FORM_.CHANGED_BY, by == null ? null : by.value())
                .set(FORM_.CHANGED_AT, now)
                .where(FORM_.TENANT_ID.eq(scope.get()), FORM_.ID.eq(id))
                .execute();
    }

    private JSONB write(FormDefinition definition) {
        return JSONB.valueOf(json.writeValueAsString(definition));
    }

    private FormRow row(Record row) {
        return new FormRow(
                row.get(FORM_.ID),
                row.get(FORM_.PROCESS_ID),
                json.readValue(row.get(FORM_.DEFINITION).data(), FormDefinition.class),
                row.get(FORM_.OPEN),
                row.get(FORM_.SECRET),
                row.get(FORM_.REVISION));
    }
}
