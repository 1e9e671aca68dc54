package io.scalewell.backend.identity;

import static io.scalewell.db.identity.Tables.TEAM;
import static io.scalewell.db.identity.Tables.TEAM_MEMBER;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.identity.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The teams of the current organization. */
@Repository
class TeamRepository {

    private static final Field<List<MemberId>> MEMBERS = multiset(select(TEAM_MEMBER.MEMBER_ID)
                    .from(TEAM_MEMBER)
                    .where(TEAM_MEMBER.TENANT_ID.eq(TEAM.TENANT_ID), TEAM_MEMBER.TEAM_ID.eq(TEAM.ID))
                    .orderBy(TEAM_MEMBER.MEMBER_ID))
            .convertFrom(rows -> rows.map(row -> new MemberId(row.value1())));

    private final DSLContext db;
    private final TenantScope scope;

    TeamRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    List<Team> list() {
        return list(noCondition());
    }

    /** Lets the changes of one team's calendar happen one after another; answers whether there is such a team. */
    boolean lock(TeamId id) {
        return db.select(TEAM.ID)
                .from(TEAM)
                .where(TEAM.TENANT_ID.eq(scope.get()), TEAM.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    Optional<Team> find(TeamId id) {
        return list(TEAM.ID.eq(id.value())).stream().findFirst();
    }

    Optional<Team> findByName(String name) {
        return list(TEAM.NAME.eq(name)).stream().findFirst();
    }

    private List<Team> list(Condition condition) {
        return db.select(TEAM.ID, TEAM.NAME, MEMBERS)
                .from(TEAM)
                .where(TEAM.TENANT_ID.eq(scope.get()), condition)
                .orderBy(TEAM.NAME, TEAM.ID)
                .fetch(row -> new Team(new TeamId(row.value1()), row.value2(), row.value3()));
    }

    TeamId insert(String name, Instant at) {
        TeamId id = new TeamId(Ids.next());
        db.insertInto(TEAM, TEAM.TENANT_ID, TEAM.ID, TEAM.NAME, TEAM.CREATED_AT)
                .values(scope.get(), id.value(), name, at)
                .execute();
        return id;
    }

    void replaceMembers(TeamId id, Set<MemberId> members) {
        db.deleteFrom(TEAM_MEMBER)
                .where(TEAM_MEMBER.TENANT_ID.eq(scope.get()), TEAM_MEMBER.TEAM_ID.eq(id.value()))
                .execute();
        if (!members.isEmpty()) {
            db.insertInto(TEAM_MEMBER, TEAM_MEMBER.TENANT_ID, TEAM_MEMBER.TEAM_ID, TEAM_MEMBER.MEMBER_ID)
                    .valuesOfRows(members.stream()
                            .map(member -> DSL.row(scope.get(), id.value(), member.value()))
                            .toList())
                    .execute();
        }
    }
}
