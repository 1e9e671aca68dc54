package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.MIGRATION;
import static io.scalewell.db.run.Tables.RUN_;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import io.scalewell.backend.process.VersionId;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.Migrations.Standing;
import io.scalewell.shared.run.RunKey;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Which runs somebody wants moved, and what became of it. */
@Repository
class MigrationWishes {

    private static final String WAITING = "WAITING";
    private static final String FAILED = "FAILED";
    private static final int LONGEST_REASON = 2_000;

    private final DSLContext db;
    private final TenantScope scope;
    private final MigrationQuery query;
    private final DatabaseClock clock;

    MigrationWishes(DSLContext db, TenantScope scope, MigrationQuery query, DatabaseClock clock) {
        this.db = db;
        this.scope = scope;
        this.query = query;
        this.clock = clock;
    }

    /**
     * Keeps a wish for each of the running runs that are on another version and not wanted there already; answers which.
     *
     * @param runs empty for all of them
     */
    List<UUID> keep(VersionId target, List<RunKey> runs, @Nullable MemberId requester, int most) {
        Condition chosen = runs.isEmpty()
                ? noCondition()
                : RUN_.KEY.in(runs.stream().map(RunKey::value).toList());
        return db.insertInto(
                        MIGRATION,
                        MIGRATION.TENANT_ID,
                        MIGRATION.RUN_ID,
                        MIGRATION.VERSION,
                        MIGRATION.PROCESS_ID,
                        MIGRATION.STATE,
                        MIGRATION.REQUESTED_BY,
                        MIGRATION.REQUESTED_AT)
                .select(select(
                                RUN_.TENANT_ID,
                                RUN_.ID,
                                val(target.number()),
                                RUN_.PROCESS_ID,
                                val(WAITING),
                                val(requester == null ? null : requester.value(), SQLDataType.UUID),
                                val(clock.now(), SQLDataType.INSTANT))
                        .from(RUN_)
                        .where(query.elsewhere(target), chosen)
                        .orderBy(RUN_.STARTED_AT, RUN_.ID)
                        .limit(most))
                .onConflict(MIGRATION.TENANT_ID, MIGRATION.RUN_ID, MIGRATION.VERSION)
                .doUpdate()
                .set(MIGRATION.STATE, WAITING)
                .setNull(MIGRATION.REASON)
                .where(MIGRATION.STATE.ne(WAITING))
                .returning(MIGRATION.RUN_ID)
                .fetch(MIGRATION.RUN_ID);
    }

    void moved(UUID run, int version) {
        settle(run, version, "MOVED", null);
    }

    void failed(UUID run, int version, String reason) {
        settle(run, version, FAILED, reason.substring(0, Math.min(LONGEST_REASON, reason.length())));
    }

    private void settle(UUID run, int version, String state, @Nullable String reason) {
        db.update(MIGRATION)
                .set(MIGRATION.STATE, state)
                .set(MIGRATION.REASON, reason)
                .where(MIGRATION.TENANT_ID.eq(scope.get()), MIGRATION.RUN_ID.eq(run))
                .and(MIGRATION.VERSION.eq(version))
                .execute();
    }

    Standing standing(VersionId target) {
        return db.select(
                        count(),
                        count().filterWhere(MIGRATION.STATE.eq(WAITING)),
                        count().filterWhere(MIGRATION.STATE.eq(FAILED)))
                .from(RUN_)
                .leftJoin(MIGRATION)
                .on(MIGRATION.TENANT_ID.eq(RUN_.TENANT_ID), MIGRATION.RUN_ID.eq(RUN_.ID))
                .and(MIGRATION.VERSION.eq(target.number()))
                .where(query.elsewhere(target))
                .fetchSingle(row -> new Standing(row.value1(), row.value2(), row.value3()));
    }
}
