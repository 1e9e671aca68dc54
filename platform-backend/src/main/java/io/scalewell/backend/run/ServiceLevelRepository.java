package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.SERVICE_LEVEL;

import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.run.EscalateTo;
import io.scalewell.shared.run.ServiceLevel;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What an organization and its processes have said about due instants. */
@Repository
class ServiceLevelRepository {

    private final DSLContext db;
    private final TenantScope scope;

    ServiceLevelRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** By which a process goes: its own, that of the organization, or the usual one. */
    ServiceLevel of(UUID process) {
        return db.selectFrom(SERVICE_LEVEL)
                .where(SERVICE_LEVEL.TENANT_ID.eq(scope.get()))
                .and(SERVICE_LEVEL.PROCESS_ID.eq(process).or(SERVICE_LEVEL.PROCESS_ID.isNull()))
                .orderBy(SERVICE_LEVEL.PROCESS_ID.asc().nullsLast())
                .limit(1)
                .fetchOptional(ServiceLevelRepository::level)
                .orElse(ServiceLevel.USUAL);
    }

    /** @param process null for that of the organization */
    Optional<ServiceLevel> find(@Nullable UUID process) {
        return db.selectFrom(SERVICE_LEVEL)
                .where(SERVICE_LEVEL.TENANT_ID.eq(scope.get()))
                .and(SERVICE_LEVEL.PROCESS_ID.isNotDistinctFrom(process))
                .fetchOptional(ServiceLevelRepository::level);
    }

    void save(@Nullable UUID process, ServiceLevel level) {
        db.insertInto(SERVICE_LEVEL)
                .set(SERVICE_LEVEL.TENANT_ID, scope.get())
                .set(SERVICE_LEVEL.ID, Ids.next())
                .set(SERVICE_LEVEL.PROCESS_ID, process)
                .set(SERVICE_LEVEL.WARN_MINUTES, minutes(level.warnBefore()))
                .set(SERVICE_LEVEL.ESCALATE_MINUTES, minutes(level.escalateAfter()))
                .set(
                        SERVICE_LEVEL.ESCALATE_TO,
                        level.escalateTo() == null ? null : level.escalateTo().name())
                .set(
                        SERVICE_LEVEL.MEMBER_ID,
                        level.member() == null ? null : level.member().value())
                .set(
                        SERVICE_LEVEL.TEAM_ID,
                        level.team() == null ? null : level.team().value())
                .onConflict(SERVICE_LEVEL.TENANT_ID, SERVICE_LEVEL.PROCESS_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    void remove(UUID process) {
        db.deleteFrom(SERVICE_LEVEL)
                .where(SERVICE_LEVEL.TENANT_ID.eq(scope.get()), SERVICE_LEVEL.PROCESS_ID.eq(process))
                .execute();
    }

    private static @Nullable Integer minutes(@Nullable Duration duration) {
        return duration == null ? null : (int) duration.toMinutes();
    }

    private static @Nullable Duration duration(@Nullable Integer minutes) {
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }

    private static ServiceLevel level(Record row) {
        String to = row.get(SERVICE_LEVEL.ESCALATE_TO);
        UUID member = row.get(SERVICE_LEVEL.MEMBER_ID);
        UUID team = row.get(SERVICE_LEVEL.TEAM_ID);
        return new ServiceLevel(
                duration(row.get(SERVICE_LEVEL.WARN_MINUTES)),
                duration(row.get(SERVICE_LEVEL.ESCALATE_MINUTES)),
                to == null ? null : EscalateTo.valueOf(to),
                member == null ? null : new MemberId(member),
                team == null ? null : new TeamId(team));
    }
}
