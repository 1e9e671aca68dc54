package io.scalewell.backend.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.search.SearchGroup;
import io.scalewell.shared.search.SearchKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who finds what, and how much may be asked. */
@BackendTest
class SearchLimitsIT extends SearchOffice {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ONB",
                "ONB-1",
                "1",
                "onboarding",
                "acme",
                "passport",
                "passport acme",
                "zebra",
                "tanner",
                "acmee"
            })
    void findsNothingOfOtherOrganizations(String text) {
        comment("ONB-1", "A zebra");
        TestOrganization other = organizations.create();

        assertThat(other.call(() -> search.find(text, 20)).hits()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyMemberFindsWhatEveryMemberMayOpen(Role role) {
        MemberId id = organizations.addMember(
                organization, role.name().toLowerCase(java.util.Locale.ROOT) + "@x.example", role);

        assertThat(organization
                        .as(Caller.member(organization.id(), id, role), () -> search.find("acme", 5))
                        .hits())
                .isNotEmpty();
    }

    @Test
    void refusesOutsidersAndTokensThatMayNotRead() {
        Caller guest = Caller.guest(organization.id(), ProcessKey.of("ONB"), "form");
        Caller runner =
                new Caller(organization.id(), tess, Role.MEMBER, Set.of(Scope.RUN), new Actor(ActorKind.TOKEN, "t"));

        for (Caller caller : List.of(guest, runner)) {
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> organization.as(caller, () -> search.find("acme", 5)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "'; drop table run.run; --",
                "%",
                "_",
                "%%%acme%%%",
                "a' | !b:* & (c <-> d)",
                "-acme",
                "\"acme",
                "((((",
                "\\",
                "*:*",
                "{0} ${x} {text}",
                "🦓🦓🦓",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z",
                "ß",
                "onb-999999999",
                "999999999"
            })
    void takesHostileTextForWords(String text) {
        assertThat(find(text).hits()).allSatisfy(hit -> assertThat(hit.title()).isNotEmpty());
    }

    @Test
    void signsMeanNothing() {
        comment("ONB-1", "A zebra");

        assertThat(find("-zebra").hits()).hasSize(1);
        assertThat(find("%%acme__").hits()).isNotEmpty();
    }

    @Test
    void hasLimits() {
        for (int more = 0; more < 4; more++) {
            start("ONB", "Gazelle");
        }

        SearchGroup three =
                organization.call(() -> search.find("gazelle", 3)).groups().getFirst();

        assertThat(three.items()).hasSize(3);
        assertThat(three.more()).isTrue();
        assertThat(group("gazelle", SearchKind.RUN).more()).isFalse();
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> find("x".repeat(201)));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> find("a\0b"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> organization.call(() -> search.find("a", 21)));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> organization.call(() -> search.find("a", 0)));
    }

    @Test
    void takesTheSameFewStatementsHoweverMuchIsFound() {
        comment("ONB-1", "Acme again");

        assertThat(statements.during(() -> find("acme"))).isLessThanOrEqualTo(12);
    }

    @Test
    void answersOverHttp() {
        var client = api.of(organization);

        var found = client.get("/api/v1/search?q=onb-2&limit=1");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.at("/groups/0/kind")).isEqualTo("RUN");
        assertThat(found.at("/groups/0/items/0/key")).isEqualTo("ONB-2");
        assertThat(found.at("/groups/0/items/0/path")).isEqualTo("runs/ONB-2");

        var many = client.header("Accept-Language", "de").get("/api/v1/search?q=a&limit=50");
        assertThat(many.status()).isEqualTo(400);
        assertThat(many.header("Content-Type")).startsWith("application/problem+json");
        assertThat(many.at("/errors/0/detail")).isEqualTo("Eine Suche zeigt 1 bis 20 von jeder Art.");
        assertThat(client.get("/api/v1/search?q=" + "a".repeat(201)).status()).isEqualTo(400);
        assertThat(client.get("/api/v1/search").status()).isEqualTo(400);
        assertThat(client.get("/api/v1/search?q=a&kind=RUN").status()).isEqualTo(400);
        assertThat(api.anonymous().get("/api/v1/search?q=onb").status()).isEqualTo(401);
        assertThat(api.of(organization, Set.of(Scope.RUN))
                        .get("/api/v1/search?q=onb")
                        .status())
                .isEqualTo(403);
    }
}
