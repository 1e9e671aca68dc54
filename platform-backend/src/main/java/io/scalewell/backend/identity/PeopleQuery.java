package io.scalewell.backend.identity;

import static io.scalewell.db.identity.Tables.MEMBER;
import static io.scalewell.db.identity.Tables.TEAM;
import static io.scalewell.db.identity.Tables.TEAM_MEMBER;
import static org.jooq.impl.DSL.any;

import io.scalewell.backend.tenancy.OfTransaction;
import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.TeamId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Names and addresses of many members and teams of the current organization, each in one query. */
@Repository
public class PeopleQuery {

    private final DSLContext db;
    private final TenantScope scope;
    private final OfTransaction<Map<MemberId, String>> readAhead = new OfTransaction<>();

    PeopleQuery(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    public Map<MemberId, String> names(Collection<MemberId> members) {
        Map<MemberId, String> known = readAhead.find();
        if (members.isEmpty() || (known != null && known.keySet().containsAll(members))) {
            return members.isEmpty() || known == null ? Map.of() : known;
        }
        return names(db.fetch(named(members)));
    }

    /** Reads names on the way, so that {@link #names} need not ask for them in this transaction. */
    public void readAhead(RoundTrip trip, Collection<MemberId> members) {
        if (!members.isEmpty() && readAhead.find() == null) {
            var question = named(members);
            var answer = trip.ask(question, question.getSelect(), PeopleQuery::names);
            trip.then(() -> readAhead.keep(answer.get()));
        }
    }

    private Select<Record2<UUID, String>> named(Collection<MemberId> members) {
        UUID[] ids = members.stream().map(MemberId::value).distinct().toArray(UUID[]::new);
        return db.select(MEMBER.ID, MEMBER.NAME)
                .from(MEMBER)
                .where(MEMBER.TENANT_ID.eq(scope.get()), MEMBER.ID.eq(any(ids)));
    }

    private static Map<MemberId, String> names(Result<? extends Record> rows) {
        return rows.intoMap(row -> new MemberId(row.get(MEMBER.ID)), row -> row.get(MEMBER.NAME));
    }

    public Map<TeamId, String> teamNames(Collection<TeamId> teams) {
        if (teams.isEmpty()) {
            return Map.of();
        }
        return db.select(TEAM.ID, TEAM.NAME)
                .from(TEAM)
                .where(TEAM.TENANT_ID.eq(scope.get()))
                .and(TEAM.ID.in(teams.stream().map(TeamId::value).distinct().toList()))
                .fetchMap(row -> new TeamId(row.value1()), row -> row.value2());
    }

    /** The active members among these e-mail addresses, by the address in lower case. */
    public Map<String, MemberId> activeByEmail(Collection<String> emails) {
        List<String> wanted =
                emails.stream().map(PeopleQuery::lowerCase).distinct().toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return db.select(MEMBER.EMAIL, MEMBER.ID)
                .from(MEMBER)
                .where(MEMBER.TENANT_ID.eq(scope.get()), MEMBER.ACTIVE.isTrue())
                .and(MEMBER.EMAIL.in(wanted))
                .fetchMap(row -> row.value1(), row -> new MemberId(row.value2()));
    }

    public Map<String, TeamId> teamsByName(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        return db.select(TEAM.NAME, TEAM.ID)
                .from(TEAM)
                .where(TEAM.TENANT_ID.eq(scope.get()))
                .and(TEAM.NAME.in(Set.copyOf(names)))
                .fetchMap(row -> row.value1(), row -> new TeamId(row.value2()));
    }

    /** The active members of these teams, by the name of the team; a team without one is missing. */
    public Map<String, List<MemberId>> activeByTeam(Collection<String> teams) {
        if (teams.isEmpty()) {
            return Map.of();
        }
        return db.select(TEAM.NAME, MEMBER.ID)
                .from(TEAM)
                .join(TEAM_MEMBER)
                .on(TEAM_MEMBER.TENANT_ID.eq(TEAM.TENANT_ID), TEAM_MEMBER.TEAM_ID.eq(TEAM.ID))
                .join(MEMBER)
                .on(MEMBER.TENANT_ID.eq(TEAM_MEMBER.TENANT_ID), MEMBER.ID.eq(TEAM_MEMBER.MEMBER_ID))
                .where(TEAM.TENANT_ID.eq(scope.get()), TEAM.NAME.in(Set.copyOf(teams)), MEMBER.ACTIVE.isTrue())
                .fetchGroups(row -> row.value1(), row -> new MemberId(row.value2()));
    }

    /** The active members with these roles; a role without one is missing. */
    public Map<Role, List<MemberId>> activeByRole(Collection<Role> roles) {
        if (roles.isEmpty()) {
            return Map.of();
        }
        return db.select(MEMBER.ROLE, MEMBER.ID)
                .from(MEMBER)
                .where(MEMBER.TENANT_ID.eq(scope.get()), MEMBER.ACTIVE.isTrue())
                .and(MEMBER.ROLE.in(roles.stream().map(Role::name).toList()))
                .fetchGroups(row -> Role.valueOf(row.value1()), row -> new MemberId(row.value2()));
    }

    /** The e-mail addresses of these members, as far as they are active. */
    public Map<MemberId, String> activeEmails(Collection<MemberId> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        return db.select(MEMBER.ID, MEMBER.EMAIL)
                .from(MEMBER)
                .where(MEMBER.TENANT_ID.eq(scope.get()), MEMBER.ACTIVE.isTrue())
                .and(MEMBER.ID.in(
                        members.stream().map(MemberId::value).distinct().toList()))
                .fetchMap(row -> new MemberId(row.value1()), row -> row.value2());
    }

    /** In which language these members read; English as long as nothing is known. */
    public Map<MemberId, Locale> languages(Collection<MemberId> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        return db.select(MEMBER.ID, MEMBER.LANGUAGE)
                .from(MEMBER)
                .where(MEMBER.TENANT_ID.eq(scope.get()))
                .and(MEMBER.ID.in(
                        members.stream().map(MemberId::value).distinct().toList()))
                .fetchMap(row -> new MemberId(row.value1()), row -> language(row.value2()));
    }

    private static Locale language(@Nullable String tag) {
        return tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }

    public Set<TeamId> teamsOf(MemberId member) {
        return Set.copyOf(db.select(TEAM_MEMBER.TEAM_ID)
                .from(TEAM_MEMBER)
                .where(TEAM_MEMBER.TENANT_ID.eq(scope.get()), TEAM_MEMBER.MEMBER_ID.eq(member.value()))
                .fetch(row -> new TeamId(row.value1())));
    }

    public Optional<String> findEmail(MemberId member) {
        return db.select(MEMBER.EMAIL)
                .from(MEMBER)
                .where(MEMBER.TENANT_ID.eq(scope.get()), MEMBER.ID.eq(member.value()))
                .fetchOptional(MEMBER.EMAIL);
    }

    /** The form in which addresses are stored. */
    public static String lowerCase(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
