package io.scalewell.backend.identity;

import static io.scalewell.db.identity.Tables.ABSENCE;
import static io.scalewell.db.identity.Tables.MEMBER;
import static io.scalewell.db.identity.Tables.TEAM;
import static io.scalewell.db.identity.Tables.TEAM_MEMBER;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The members of the current organization. */
@Repository
class MemberRepository {

    private static final Field<List<String>> TEAMS = multiset(select(TEAM.NAME)
                    .from(TEAM_MEMBER)
                    .join(TEAM)
                    .on(TEAM.TENANT_ID.eq(TEAM_MEMBER.TENANT_ID), TEAM.ID.eq(TEAM_MEMBER.TEAM_ID))
                    .where(TEAM_MEMBER.TENANT_ID.eq(MEMBER.TENANT_ID), TEAM_MEMBER.MEMBER_ID.eq(MEMBER.ID))
                    .orderBy(TEAM.NAME))
            .convertFrom(rows -> rows.map(Record1::value1));

    private static final String AWAY_UNTIL = "away_until";

    private final DSLContext db;
    private final TenantScope scope;
    private final DatabaseClock clock;

    MemberRepository(DSLContext db, TenantScope scope, DatabaseClock clock) {
        this.db = db;
        this.scope = scope;
        this.clock = clock;
    }

    /** Without a hash the member is invited and cannot sign in yet. */
    MemberId insert(String email, String name, Role role, @Nullable String passwordHash, Instant at) {
        MemberId id = new MemberId(Ids.next());
        db.insertInto(MEMBER)
                .set(MEMBER.TENANT_ID, scope.get())
                .set(MEMBER.ID, id.value())
                .set(MEMBER.EMAIL, email)
                .set(MEMBER.NAME, name)
                .set(MEMBER.ROLE, role.name())
                .set(MEMBER.PASSWORD_HASH, passwordHash)
                .set(MEMBER.CREATED_AT, at)
                .execute();
        return id;
    }

    List<Member> list() {
        return db.select(MEMBER.fields())
                .select(TEAMS, awayUntil())
                .from(MEMBER)
                .where(MEMBER.TENANT_ID.eq(scope.get()))
                .orderBy(MEMBER.ACTIVE.desc(), MEMBER.NAME, MEMBER.ID)
                .fetch(MemberRepository::member);
    }

    Optional<Member> find(MemberId id) {
        return find(MEMBER.ID.eq(id.value()));
    }

    Optional<Member> findByEmail(String email) {
        return find(MEMBER.EMAIL.eq(email));
    }

    private Optional<Member> find(Condition condition) {
        return db.select(MEMBER.fields())
                .select(TEAMS, awayUntil())
                .from(MEMBER)
                .where(MEMBER.TENANT_ID.eq(scope.get()), condition)
                .fetchOptional(MemberRepository::member);
    }

    /** The first admin, by age. */
    Optional<Member> findFirstAdmin() {
        return db.select(MEMBER.fields())
                .select(TEAMS, awayUntil())
                .from(MEMBER)
                .where(MEMBER.TENANT_ID.eq(scope.get()), isActiveAdmin())
                .orderBy(MEMBER.CREATED_AT, MEMBER.ID)
                .limit(1)
                .fetchOptional(MemberRepository::member);
    }

    /** Locks all active admins, so that two of them cannot leave at once, and counts them. */
    int lockActiveAdmins() {
        return db.select(MEMBER.ID)
                .from(MEMBER)
                .where(MEMBER.TENANT_ID.eq(scope.get()), isActiveAdmin())
                .orderBy(MEMBER.ID)
                .forUpdate()
                .fetch()
                .size();
    }

    private Optional<Credentials> credentials(Condition which) {
        return db.select(MEMBER.ID, MEMBER.PASSWORD_HASH, MEMBER.ACTIVE, MEMBER.ROLE, MEMBER.NAME, MEMBER.SESSION_EPOCH)
                .from(MEMBER)
                .where(MEMBER.TENANT_ID.eq(scope.get()), which)
                .fetchOptional(row -> new Credentials(
                        new MemberId(row.get(MEMBER.ID)),
                        row.get(MEMBER.NAME),
                        Role.valueOf(row.get(MEMBER.ROLE)),
                        row.get(MEMBER.ACTIVE),
                        row.get(MEMBER.SESSION_EPOCH),
                        row.get(MEMBER.PASSWORD_HASH)));
    }

    Optional<Credentials> credentials(MemberId id) {
        return credentials(MEMBER.ID.eq(id.value()));
    }

    Optional<Credentials> credentialsByEmail(String email) {
        return credentials(MEMBER.EMAIL.eq(email));
    }

    void changeRole(MemberId id, Role role) {
        change(id, MEMBER.ROLE, role.name());
        endSessions(id);
    }

    void changeLanguage(MemberId id, String language) {
        db.update(MEMBER)
                .set(MEMBER.LANGUAGE, language)
                .where(MEMBER.TENANT_ID.eq(scope.get()), MEMBER.ID.eq(id.value()))
                .and(MEMBER.LANGUAGE.isDistinctFrom(language))
                .execute();
    }

    void changeActive(MemberId id, boolean active) {
        change(id, MEMBER.ACTIVE, active);
        endSessions(id);
    }

    void changePassword(MemberId id, String hash) {
        change(id, MEMBER.PASSWORD_HASH, hash);
        endSessions(id);
    }

    /** Lets the changes of one member's absences happen one after another. */
    Optional<MemberId> lock(MemberId id) {
        return db.select(MEMBER.ID)
                .from(MEMBER)
                .where(MEMBER.TENANT_ID.eq(scope.get()), MEMBER.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(row -> new MemberId(row.value1()));
    }

    /** Until when each member is away, as a column. */
    private Field<LocalDate> awayUntil() {
        Field<Instant> now = clock.expression();
        return DSL.field(select(max(ABSENCE.LAST_DAY))
                        .from(ABSENCE)
                        .where(ABSENCE.TENANT_ID.eq(MEMBER.TENANT_ID), ABSENCE.MEMBER_ID.eq(MEMBER.ID))
                        .and(ABSENCE.STARTS_AT.le(now))
                        .and(ABSENCE.ENDS_AT.gt(now)))
                .as(AWAY_UNTIL);
    }

    void seen(MemberId id, Instant at) {
        change(id, MEMBER.LAST_SEEN_AT, at);
    }

    void endSessions(MemberId id) {
        db.update(MEMBER)
                .set(MEMBER.SESSION_EPOCH, MEMBER.SESSION_EPOCH.plus(1))
                .where(MEMBER.TENANT_ID.eq(scope.get()), MEMBER.ID.eq(id.value()))
                .execute();
    }

    private <T> void change(MemberId id, Field<T> field, T value) {
        db.update(MEMBER)
                .set(field, value)
                .where(MEMBER.TENANT_ID.eq(scope.get()), MEMBER.ID.eq(id.value()))
                .execute();
    }

    private static Condition isActiveAdmin() {
        return MEMBER.ROLE.eq(Role.ADMIN.name()).and(MEMBER.ACTIVE);
    }

    private static Member member(Record row) {
        return new Member(
                new MemberId(row.get(MEMBER.ID)),
                row.get(MEMBER.EMAIL),
                row.get(MEMBER.NAME),
                Role.valueOf(row.get(MEMBER.ROLE)),
                row.get(MEMBER.ACTIVE),
                row.get(MEMBER.PASSWORD_HASH) == null,
                row.get(TEAMS),
                row.get(MEMBER.LAST_SEEN_AT),
                row.get(AWAY_UNTIL, LocalDate.class));
    }
}
