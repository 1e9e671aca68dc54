package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.run.RunKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads one row each. */
@Repository
class RunSnapshotQuery implements RunSnapshots {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final DSLContext db;
    private final TenantScope scope;
    private final JsonMapper json;

    RunSnapshotQuery(DSLContext db, TenantScope scope, JsonMapper json) {
        this.db = db;
        this.scope = scope;
        this.json = json;
    }

    @Override
    public Optional<Map<String, Object>> run(UUID runId) {
        return db.selectFrom(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.ID.eq(runId))
                .fetchOptional(this::run);
    }

    @Override
    public Optional<Map<String, Object>> run(RunKey key) {
        return db.selectFrom(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.KEY.eq(key.value()))
                .fetchOptional(this::run);
    }

    private Map<String, Object> run(Record row) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("key", row.get(RUN_.KEY));
        run.put("name", row.get(RUN_.NAME));
        run.put("state", row.get(RUN_.STATE));
        run.put("process", row.get(RUN_.PROCESS_KEY));
        run.put("version", row.get(RUN_.VERSION));
        run.put("fields", json.readValue(row.get(RUN_.FIELDS).data(), OBJECT));
        run.put("tags", List.of());
        run.put("startedAt", text(row.get(RUN_.STARTED_AT)));
        run.put("completedAt", text(row.get(RUN_.COMPLETED_AT)));
        run.put("due", text(row.get(RUN_.DUE)));
        run.put("starter", text(row.get(RUN_.STARTER_ID)));
        return run;
    }

    @Override
    public Optional<Map<String, Object>> task(UUID taskId) {
        return db.selectFrom(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.ID.eq(taskId))
                .fetchOptional(RunSnapshotQuery::task);
    }

    private static Map<String, Object> task(Record row) {
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("id", text(row.get(TASK.ID)));
        task.put("step", row.get(TASK.STEP_KEY));
        task.put("title", row.get(TASK.TITLE));
        task.put("kind", row.get(TASK.KIND));
        task.put("state", row.get(TASK.STATE));
        task.put("assignee", text(row.get(TASK.ASSIGNEE_MEMBER)));
        task.put("due", text(row.get(TASK.DUE)));
        task.put("round", row.get(TASK.ROUND));
        return task;
    }

    /** Expressions read an instant as text in RFC 3339 and turn it into a timestamp themselves. */
    private static @Nullable String text(@Nullable Object value) {
        return value instanceof Instant instant ? instant.toString() : value == null ? null : value.toString();
    }
}
