package io.scalewell.backend.template;

import static io.scalewell.db.template.Tables.TEMPLATE_;
import static org.jooq.impl.DSL.lower;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.template.Template;
import io.scalewell.shared.template.TemplateSummary;
import io.scalewell.shared.template.TemplateWords;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Templates of an organization's own. */
@Repository
class TemplateRepository {

    private final DSLContext db;
    private final TenantScope scope;
    private final JsonMapper json;

    TemplateRepository(DSLContext db, TenantScope scope, JsonMapper json) {
        this.db = db;
        this.scope = scope;
        this.json = json;
    }

    /** By title. */
    List<Template> list() {
        return db.selectFrom(TEMPLATE_)
                .where(TEMPLATE_.TENANT_ID.eq(scope.get()))
                .orderBy(lower(TEMPLATE_.TITLE), TEMPLATE_.ID)
                .fetch(this::template);
    }

    Optional<Template> find(UUID id) {
        return db.selectFrom(TEMPLATE_).where(isRow(id)).fetchOptional(this::template);
    }

    int count() {
        return db.fetchCount(TEMPLATE_, TEMPLATE_.TENANT_ID.eq(scope.get()));
    }

    void insert(UUID id, TemplateWords words, ProcessDefinition definition, @Nullable MemberId author, Instant now) {
        db.insertInto(TEMPLATE_)
                .set(TEMPLATE_.TENANT_ID, scope.get())
                .set(TEMPLATE_.ID, id)
                .set(TEMPLATE_.TITLE, words.title())
                .set(TEMPLATE_.SUMMARY, words.summary())
                .set(TEMPLATE_.DEPARTMENT, words.department())
                .set(TEMPLATE_.DEFINITION, JSONB.valueOf(json.writeValueAsString(definition)))
                .set(TEMPLATE_.AUTHOR_ID, author == null ? null : author.value())
                .set(TEMPLATE_.CREATED_AT, now)
                .execute();
    }

    /** Answers whether there was such a template. */
    boolean rename(UUID id, TemplateWords words) {
        return db.update(TEMPLATE_)
                        .set(TEMPLATE_.TITLE, words.title())
                        .set(TEMPLATE_.SUMMARY, words.summary())
                        .set(TEMPLATE_.DEPARTMENT, words.department())
                        .where(isRow(id))
                        .execute()
                == 1;
    }

    /** Answers whether there was such a template. */
    boolean delete(UUID id) {
        return db.deleteFrom(TEMPLATE_).where(isRow(id)).execute() == 1;
    }

    private Condition isRow(UUID id) {
        return TEMPLATE_.TENANT_ID.eq(scope.get()).and(TEMPLATE_.ID.eq(id));
    }

    private Template template(Record row) {
        ProcessDefinition definition =
                json.readValue(row.get(TEMPLATE_.DEFINITION).data(), ProcessDefinition.class);
        TemplateSummary summary = new TemplateSummary(
                row.get(TEMPLATE_.ID).toString(),
                row.get(TEMPLATE_.TITLE),
                row.get(TEMPLATE_.SUMMARY),
                row.get(TEMPLATE_.DEPARTMENT),
                definition.steps().size(),
                true,
                Map.of());
        return new Template(summary, definition, null, List.of());
    }
}
