package io.scalewell.backend.template;

import static io.scalewell.db.template.Tables.ORIGIN;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.template.GoalSuggestion;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Which process was made of which template. */
@Repository
class OriginRepository {

    private final DSLContext db;
    private final TenantScope scope;
    private final JsonMapper json;

    OriginRepository(DSLContext db, TenantScope scope, JsonMapper json) {
        this.db = db;
        this.scope = scope;
        this.json = json;
    }

    /** @param goal what is suggested for the process; null for nothing */
    void insert(ProcessKey process, String template, @Nullable GoalSuggestion goal, Instant now) {
        db.insertInto(ORIGIN)
                .set(ORIGIN.TENANT_ID, scope.get())
                .set(ORIGIN.PROCESS, process.value())
                .set(ORIGIN.TEMPLATE, template)
                .set(ORIGIN.GOAL, goal == null ? null : JSONB.valueOf(json.writeValueAsString(goal)))
                .set(ORIGIN.CREATED_AT, now)
                .execute();
    }

    /** The goal that is suggested for a process. */
    Optional<GoalSuggestion> goal(ProcessKey process) {
        return db.select(ORIGIN.GOAL)
                .from(ORIGIN)
                .where(isRow(process), ORIGIN.GOAL.isNotNull())
                .fetchOptional(row -> json.readValue(row.value1().data(), GoalSuggestion.class));
    }

    /** Suggests nothing for a process any more. */
    void forgetGoal(ProcessKey process) {
        db.update(ORIGIN).setNull(ORIGIN.GOAL).where(isRow(process)).execute();
    }

    private Condition isRow(ProcessKey process) {
        return ORIGIN.TENANT_ID.eq(scope.get()).and(ORIGIN.PROCESS.eq(process.value()));
    }

    /** The newest process that was made of a template. */
    Optional<ProcessKey> newest(String template) {
        return db.select(ORIGIN.PROCESS)
                .from(ORIGIN)
                .where(ORIGIN.TENANT_ID.eq(scope.get()), ORIGIN.TEMPLATE.eq(template))
                .orderBy(ORIGIN.CREATED_AT.desc(), ORIGIN.PROCESS)
                .limit(1)
                .fetchOptional(row -> new ProcessKey(row.value1()));
    }
}
