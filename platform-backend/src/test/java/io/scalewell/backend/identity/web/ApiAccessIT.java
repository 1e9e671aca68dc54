package io.scalewell.backend.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.NewToken;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.identity.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what over the API. */
@BackendTest
class ApiAccessIT {

    private static final Map<String, Object> TEAM = Map.of("name", "Support");

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Api api;

    @Autowired
    private Tokens tokens;

    @Autowired
    private DatabaseClock clock;

    private TestOrganization organization;

    @BeforeEach
    void make() {
        organization = organizations.create();
    }

    @Test
    void asksForTheScopeAndNamesIt() {
        Answer answer = api.of(organization, Set.of(Scope.READ)).post("/api/v1/teams", TEAM);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/detail")).contains("scope admin");
        assertThat(api.of(organization, Set.of(Scope.ADMIN))
                        .get("/api/v1/teams")
                        .status())
                .as("one scope does not imply another")
                .isEqualTo(403);
    }

    @Test
    void letsAnAuditorReadAndChangeNothing() {
        var auditor = as(Role.AUDITOR);

        assertThat(auditor.get("/api/v1/members").status()).isEqualTo(200);
        assertThat(auditor.post("/api/v1/teams", TEAM).status()).isEqualTo(403);
        assertThat(auditor.put("/api/v1/members/" + organization.admin() + "/role", Map.of("role", "MEMBER"))
                        .status())
                .isEqualTo(403);
        assertThat(auditor.put(
                                "/api/v1/calendar",
                                api.of(organization).get("/api/v1/calendar").text())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void givesNoScopeToAnotherTokenThatTheFirstLacks() {
        var narrow = api.of(organization, Set.of(Scope.READ, Scope.RUN));

        assertThat(narrow.post("/api/v1/tokens", token("read", "run")).status()).isEqualTo(201);
        assertThat(narrow.post("/api/v1/tokens", token("read", "admin")).status())
                .isEqualTo(403);
    }

    @Test
    void showsASecretOnceAndTheLastUseAfterwards() {
        var client = api.of(organization);

        Answer made = client.post("/api/v1/tokens", token("read"));
        api.with(made.at("/secret")).get("/api/v1/members/me");

        assertThat(made.at("/secret")).matches("sw_[A-Za-z0-9_-]{43}");
        assertThat(made.json().at("/token/lastUsedAt").isNull()).isTrue();
        Answer list = client.get("/api/v1/tokens");
        assertThat(list.text()).doesNotContain(made.at("/secret"));
        assertThat(list.at("/items/0/id")).isEqualTo(made.at("/token/id"));
        assertThat(Instant.parse(list.at("/items/0/lastUsedAt")))
                .isAfterOrEqualTo(Instant.parse(list.at("/items/0/createdAt")));
        assertThat(list.json().at("/items/0/scopes/0").asString()).isEqualTo("read");
    }

    @Test
    void refusesATokenThatIsRevokedOrExpired() {
        NewToken token = organization.call(() -> tokens.create("a", Set.of(Scope.READ), null));
        assertThat(api.with(token.secret()).get("/api/v1/teams").status()).isEqualTo(200);

        assertThat(api.of(organization)
                        .send("DELETE", "/api/v1/tokens/" + token.token().id(), null)
                        .status())
                .isEqualTo(204);

        assertThat(api.with(token.secret()).get("/api/v1/teams").status()).isEqualTo(401);
        Instant longAgo = clock.now().minus(Duration.ofDays(400));
        NewToken expired = ScopedValue.where(DatabaseClock.SIMULATED, longAgo)
                .call(() -> organization.call(
                        () -> tokens.create("b", Set.of(Scope.READ), longAgo.plus(Duration.ofDays(365)))));
        assertThat(api.with(expired.secret()).get("/api/v1/teams").status()).isEqualTo(401);
    }

    @Test
    void refusesTheTokenOfAMemberWhoMayNotComeInAndOthersKeepTheirs() {
        MemberId id = member(Role.MANAGER);
        var theirs = client(id, Role.MANAGER);
        var mine = api.of(organization);
        assertThat(theirs.get("/api/v1/teams").status()).isEqualTo(200);

        mine.post("/api/v1/members/" + id + "/deactivate", null);
        assertThat(theirs.get("/api/v1/teams").status()).isEqualTo(401);

        mine.post("/api/v1/members/" + id + "/activate", null);
        assertThat(theirs.get("/api/v1/teams").status()).isEqualTo(200);
    }

    @Test
    void followsAChangeOfRoleAtOnce() {
        MemberId id = member(Role.MEMBER);
        var theirs = client(id, Role.MEMBER);
        assertThat(theirs.post("/api/v1/teams", TEAM).status()).isEqualTo(403);

        api.of(organization).put("/api/v1/members/" + id + "/role", Map.of("role", "ADMIN"));

        assertThat(theirs.post("/api/v1/teams", TEAM).status()).isEqualTo(201);
    }

    @Test
    void showsOthersTokensToAnAdminOnly() {
        MemberId id = member(Role.MEMBER);
        var theirs = client(id, Role.MEMBER);
        var admins = organization.call(() -> tokens.create("admin's", Set.of(Scope.READ), null));

        assertThat(theirs.get("/api/v1/tokens").text()).doesNotContain("admin's");
        assertThat(theirs.send("DELETE", "/api/v1/tokens/" + admins.token().id(), null)
                        .status())
                .isEqualTo(404);
        assertThat(api.of(organization)
                        .get("/api/v1/tokens")
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(3);
    }

    @Test
    void tellsHowMuchOfTheLimitIsLeft() {
        Answer answer = api.of(organization).get("/api/v1/teams");

        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"token\";q=12000;w=60");
        assertThat(answer.header("RateLimit")).matches("\"token\";r=119\\d\\d;t=\\d+");
    }

    @Test
    void answersHealthWithoutAToken() {
        Answer answer = api.anonymous().get("/api/health");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/status")).isEqualTo("UP");
        assertThat(answer.at("/version")).isNotEmpty();
    }

    private static Map<String, Object> token(String... scopes) {
        return Map.of("name", "t", "scopes", scopes);
    }

    private MemberId member(Role role) {
        return organizations.addMember(organization, role.name().toLowerCase() + "@" + UUID.randomUUID(), role);
    }

    private Api.Client as(Role role) {
        return client(member(role), role);
    }

    private Api.Client client(MemberId member, Role role) {
        return api.with(organization.as(
                Caller.member(organization.id(), member, role),
                () -> tokens.create("theirs", EnumSet.allOf(Scope.class), null).secret()));
    }
}
