package io.scalewell.backend.process;

import static io.scalewell.db.process.Tables.PROCESS_;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessSummary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What is known of processes without their definitions. */
@Repository
class ProcessQuery {

    /** What {@link #summary} reads. */
    static final List<Field<?>> SUMMARY = List.of(
            PROCESS_.KEY,
            PROCESS_.NAME,
            PROCESS_.STATE,
            PROCESS_.VERSION,
            PROCESS_.DRAFT_CHANGED,
            PROCESS_.OWNER_ID,
            PROCESS_.DEPARTMENT,
            PROCESS_.TAGS,
            PROCESS_.STEPS,
            PROCESS_.CHANGED_AT,
            PROCESS_.PUBLISHED_AT,
            PROCESS_.REVIEW_DUE);

    private final DSLContext db;
    private final TenantScope scope;
    private final DatabaseClock clock;

    ProcessQuery(DSLContext db, TenantScope scope, DatabaseClock clock) {
        this.clock = clock;
        this.db = db;
        this.scope = scope;
    }

    /** Where a process stands, for what begins now: the transaction learns the time with it. */
    Optional<Standing> findStandingNow(ProcessKey key) {
        return db.select(PROCESS_.ID, PROCESS_.STATE, PROCESS_.VERSION, DatabaseClock.ASKED)
                .from(PROCESS_)
                .where(PROCESS_.TENANT_ID.eq(scope.get()), PROCESS_.KEY.eq(key.value()))
                .fetchOptional(row -> {
                    clock.learn(row.value4());
                    return new Standing(row.value1(), ProcessState.valueOf(row.value2()), row.value3());
                });
    }

    /** Where a process stands. */
    record Standing(UUID id, ProcessState state, @Nullable Integer version) {}

    Optional<Standing> findStanding(ProcessKey key) {
        return db.select(PROCESS_.ID, PROCESS_.STATE, PROCESS_.VERSION)
                .from(PROCESS_)
                .where(PROCESS_.TENANT_ID.eq(scope.get()), PROCESS_.KEY.eq(key.value()))
                .fetchOptional(row -> new Standing(row.value1(), ProcessState.valueOf(row.value2()), row.value3()));
    }

    /** The id and name of each of these processes that exists. */
    Map<ProcessKey, PublishedProcesses.Named> named(Collection<ProcessKey> keys) {
        return db.select(PROCESS_.KEY, PROCESS_.ID, PROCESS_.NAME)
                .from(PROCESS_)
                .where(PROCESS_.TENANT_ID.eq(scope.get()))
                .and(PROCESS_.KEY.in(keys.stream().map(ProcessKey::value).toList()))
                .fetchMap(
                        row -> new ProcessKey(row.value1()),
                        row -> new PublishedProcesses.Named(row.value2(), row.value3()));
    }

    Optional<ProcessKey> findKey(UUID id) {
        return db.select(PROCESS_.KEY)
                .from(PROCESS_)
                .where(PROCESS_.TENANT_ID.eq(scope.get()), PROCESS_.ID.eq(id))
                .fetchOptional(row -> ProcessKey.of(row.value1()));
    }

    String name(UUID id) {
        return db.select(PROCESS_.NAME)
                .from(PROCESS_)
                .where(PROCESS_.TENANT_ID.eq(scope.get()), PROCESS_.ID.eq(id))
                .fetchSingle()
                .value1();
    }

    /** Owners' names, and whether it is stale, are left to the caller. */
    static ProcessSummary summary(Record row) {
        UUID owner = row.get(PROCESS_.OWNER_ID);
        return new ProcessSummary(
                new ProcessKey(row.get(PROCESS_.KEY)),
                row.get(PROCESS_.NAME),
                ProcessState.valueOf(row.get(PROCESS_.STATE)),
                row.get(PROCESS_.VERSION),
                row.get(PROCESS_.DRAFT_CHANGED),
                owner == null ? null : new MemberId(owner),
                null,
                row.get(PROCESS_.DEPARTMENT),
                List.of(row.get(PROCESS_.TAGS)),
                row.get(PROCESS_.STEPS),
                row.get(PROCESS_.CHANGED_AT),
                row.get(PROCESS_.PUBLISHED_AT),
                row.get(PROCESS_.REVIEW_DUE),
                false);
    }
}
