package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.STEP_LIMIT;

import io.scalewell.backend.tenancy.TenantScope;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** How many tasks should be open at a step at most. */
@Repository
class StepLimitRepository {

    private final DSLContext db;
    private final TenantScope scope;

    StepLimitRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    Map<String, Integer> ofProcess(UUID processId) {
        return db.select(STEP_LIMIT.STEP_KEY, STEP_LIMIT.MOST)
                .from(STEP_LIMIT)
                .where(STEP_LIMIT.TENANT_ID.eq(scope.get()), STEP_LIMIT.PROCESS_ID.eq(processId))
                .fetchMap(STEP_LIMIT.STEP_KEY, STEP_LIMIT.MOST);
    }

    void save(UUID processId, String step, int most) {
        db.insertInto(STEP_LIMIT)
                .set(STEP_LIMIT.TENANT_ID, scope.get())
                .set(STEP_LIMIT.PROCESS_ID, processId)
                .set(STEP_LIMIT.STEP_KEY, step)
                .set(STEP_LIMIT.MOST, most)
                .onConflict(STEP_LIMIT.TENANT_ID, STEP_LIMIT.PROCESS_ID, STEP_LIMIT.STEP_KEY)
                .doUpdate()
                .set(STEP_LIMIT.MOST, most)
                .execute();
    }

    void remove(UUID processId, String step) {
        db.deleteFrom(STEP_LIMIT)
                .where(STEP_LIMIT.TENANT_ID.eq(scope.get()), STEP_LIMIT.PROCESS_ID.eq(processId))
                .and(STEP_LIMIT.STEP_KEY.eq(step))
                .execute();
    }
}
