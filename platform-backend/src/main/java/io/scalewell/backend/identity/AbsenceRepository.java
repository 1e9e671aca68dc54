package io.scalewell.backend.identity;

import static io.scalewell.db.identity.Tables.ABSENCE;
import static io.scalewell.db.identity.Tables.MEMBER;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.Absence;
import io.scalewell.shared.identity.AbsenceId;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.NewAbsence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** When members of the current organization are away. */
@Repository
class AbsenceRepository {

    private final DSLContext db;
    private final TenantScope scope;
    private final DatabaseClock clock;

    AbsenceRepository(DSLContext db, TenantScope scope, DatabaseClock clock) {
        this.db = db;
        this.scope = scope;
        this.clock = clock;
    }

    /** @param startsAt when its first day begins where the organization works */
    record Row(Absence absence, Instant startsAt, Instant endsAt) {}

    List<Absence> ahead(@Nullable MemberId member) {
        Condition whose = member == null ? DSL.noCondition() : ABSENCE.MEMBER_ID.eq(member.value());
        return db.selectFrom(ABSENCE)
                .where(ABSENCE.TENANT_ID.eq(scope.get()), ABSENCE.ENDS_AT.gt(clock.now()), whose)
                .orderBy(ABSENCE.STARTS_AT, ABSENCE.ID)
                .fetch(this::absence);
    }

    Optional<Row> find(AbsenceId id) {
        return db.selectFrom(ABSENCE)
                .where(ABSENCE.TENANT_ID.eq(scope.get()), ABSENCE.ID.eq(id.value()))
                .fetchOptional(row -> new Row(absence(row), row.get(ABSENCE.STARTS_AT), row.get(ABSENCE.ENDS_AT)));
    }

    /** Who is away now; a deputy who may no longer sign in stands in for nobody. */
    Map<MemberId, Deputies.Away> present() {
        var now = clock.expression();
        return db.select(ABSENCE.MEMBER_ID, ABSENCE.LAST_DAY, MEMBER.ID)
                .from(ABSENCE)
                .leftJoin(MEMBER)
                .on(MEMBER.TENANT_ID.eq(ABSENCE.TENANT_ID), MEMBER.ID.eq(ABSENCE.DEPUTY_ID), MEMBER.ACTIVE.isTrue())
                .where(ABSENCE.TENANT_ID.eq(scope.get()), ABSENCE.STARTS_AT.le(now), ABSENCE.ENDS_AT.gt(now))
                .fetchMap(
                        row -> new MemberId(row.value1()),
                        row -> new Deputies.Away(
                                row.value2(), row.value3() == null ? null : new MemberId(row.value3())));
    }

    boolean overlaps(MemberId member, AbsenceId except, LocalDate from, LocalDate until) {
        return db.fetchExists(db.selectFrom(ABSENCE)
                .where(ABSENCE.TENANT_ID.eq(scope.get()), ABSENCE.MEMBER_ID.eq(member.value()))
                .and(ABSENCE.ID.ne(except.value()))
                .and(ABSENCE.ENDS_AT.gt(clock.now()))
                .and(ABSENCE.FIRST_DAY.le(until))
                .and(ABSENCE.LAST_DAY.ge(from)));
    }

    void save(AbsenceId id, MemberId member, NewAbsence wish, Instant startsAt, Instant endsAt) {
        db.insertInto(ABSENCE)
                .set(ABSENCE.TENANT_ID, scope.get())
                .set(ABSENCE.ID, id.value())
                .set(ABSENCE.MEMBER_ID, member.value())
                .set(ABSENCE.FIRST_DAY, wish.from())
                .set(ABSENCE.LAST_DAY, wish.until())
                .set(ABSENCE.STARTS_AT, startsAt)
                .set(ABSENCE.ENDS_AT, endsAt)
                .set(
                        ABSENCE.DEPUTY_ID,
                        wish.deputy() == null ? null : wish.deputy().value())
                .set(ABSENCE.NOTE, wish.note())
                .set(ABSENCE.CREATED_AT, clock.now())
                .onConflict(ABSENCE.TENANT_ID, ABSENCE.ID)
                .doUpdate()
                .set(ABSENCE.FIRST_DAY, wish.from())
                .set(ABSENCE.LAST_DAY, wish.until())
                .set(ABSENCE.STARTS_AT, startsAt)
                .set(ABSENCE.ENDS_AT, endsAt)
                .set(
                        ABSENCE.DEPUTY_ID,
                        wish.deputy() == null ? null : wish.deputy().value())
                .set(ABSENCE.NOTE, wish.note())
                .execute();
    }

    void end(AbsenceId id, Instant now) {
        db.update(ABSENCE)
                .set(ABSENCE.ENDS_AT, now)
                .where(ABSENCE.TENANT_ID.eq(scope.get()), ABSENCE.ID.eq(id.value()))
                .execute();
    }

    void remove(AbsenceId id) {
        db.deleteFrom(ABSENCE)
                .where(ABSENCE.TENANT_ID.eq(scope.get()), ABSENCE.ID.eq(id.value()))
                .execute();
    }

    private Absence absence(Record row) {
        UUID deputy = row.get(ABSENCE.DEPUTY_ID);
        return new Absence(
                new AbsenceId(row.get(ABSENCE.ID)),
                new MemberId(row.get(ABSENCE.MEMBER_ID)),
                row.get(ABSENCE.FIRST_DAY),
                row.get(ABSENCE.LAST_DAY),
                deputy == null ? null : new MemberId(deputy),
                row.get(ABSENCE.NOTE),
                !row.get(ABSENCE.STARTS_AT).isAfter(clock.now()));
    }
}
