package io.scalewell.ui.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.NewOrganization;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.backend.identity.OrganizationCreation.Created;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.fixture.OnTestDatabase;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.identity.Tokens;
import io.scalewell.ui.Application;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@OnTestDatabase
class SignInPageIT {

    private static final String PASSWORD = "correct horse battery";

    @LocalServerPort
    private int port;

    @Autowired
    private OrganizationCreation creation;

    @Autowired
    private Members members;

    @Autowired
    private Tokens tokens;

    private final String email = "a" + UUID.randomUUID() + "@example.org";

    @Test
    void leadsToWhatWasAskedForAndRotatesTheSession() {
        var made = organization();
        var visitor = new Visitor(port);
        String asked = "/" + made.organization().slug() + "/processes?q=a%20b";
        assertThat(Visitor.location(visitor.get(asked))).startsWith("/login?next=%2F");

        var entered = visitor.submit(form(visitor, Visitor.location(visitor.get(asked))), credentials(PASSWORD));
        String first = visitor.cookie("session");
        var again = visitor.submit(form(new Visitor(port), "/login"), credentials(PASSWORD));

        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(entered)).isEqualTo(asked);
        assertThat(first).isNotEmpty();
        assertThat(again.statusCode())
                .as("a form of another visitor has another token")
                .isEqualTo(403);
        visitor.submit(signOutForm(visitor), Map.of());
        visitor.submit(form(visitor, "/login"), credentials(PASSWORD));
        assertThat(visitor.cookie("session")).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void pathThatTheApiDoesNotKnowIsNoPage() {
        var made = organization();
        var visitor = new Visitor(port);
        String token = TenantScope.call(
                made.organization().id().value(),
                () -> ScopedValue.where(Callers.CURRENT, admin(made))
                        .call(() ->
                                tokens.create("test", Set.of(Scope.READ), null).secret()));

        var unknown = visitor.get("/api/v1/nothing", "Authorization", "Bearer " + token);

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(visitor.get("/api/swagger-ui/index.html").statusCode()).isEqualTo(200);
    }

    @Test
    void saysTheSameForAnUnknownAddressAndAWrongPassword() {
        organization();
        var visitor = new Visitor(port);

        var wrong = visitor.submit(form(visitor, "/login"), credentials("wrong password"));
        var unknown = visitor.submit(
                form(visitor, "/login"), Map.of("email", "nobody@example.org", "password", "wrong password"));

        assertThat(wrong.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
        assertThat(Visitor.page(wrong).select("[role=alert]").text())
                .isNotEmpty()
                .isEqualTo(Visitor.page(unknown).select("[role=alert]").text());
        assertThat(visitor.cookie("session")).isEmpty();
    }

    @Test
    void refusesAFormWithoutItsToken() {
        organization();

        var answer = new Visitor(port).post("/login", credentials(PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Visitor.page(answer).select("code").text()).as("error id").hasSize(36);
    }

    @Test
    void leadsToNoOtherHost() {
        organization();
        for (String next :
                new String[] {"//evil.example", "https://evil.example/", "/\\evil.example", "/a\\b", "/x\r\ny"}) {
            var visitor = new Visitor(port);
            Element form = form(visitor, "/login");

            var entered = visitor.submit(form, Map.of("email", email, "password", PASSWORD, "next", next));

            assertThat(Visitor.location(entered)).as(next).endsWith("/my-work").startsWith("/");
        }
    }

    @Test
    void tellsHowLongToWaitAfterTooManyFailures() {
        organization();
        var visitor = new Visitor(port);
        Element form = form(visitor, "/login");
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(visitor.submit(form, credentials("wrong password")).statusCode())
                    .isEqualTo(401);
        }

        var blocked = visitor.submit(form, credentials(PASSWORD));

        assertThat(blocked.statusCode()).isEqualTo(429);
        assertThat(blocked.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
        assertThat(Visitor.page(blocked).select("[role=alert]").text()).containsPattern("\\d+ s");
    }

    @Test
    void endsAllSessionsOfAMemberThatLosesItsRole() {
        var made = organization();
        var visitor = new Visitor(port);
        visitor.submit(form(visitor, "/login"), credentials(PASSWORD));
        assertThat(Visitor.location(visitor.get("/"))).endsWith("/my-work");

        as(made, () -> {
            String other = "b" + email;
            members.invite(other, "Other Admin", Role.ADMIN);
            members.changeRole(made.admin(), Role.AUDITOR);
        });

        assertThat(Visitor.location(visitor.get("/"))).isEqualTo("/login");
        assertThat(Visitor.location(visitor.get("/" + made.organization().slug() + "/my-work")))
                .startsWith("/login");
    }

    @Test
    void signsOutEverywhere() {
        organization();
        var here = new Visitor(port);
        var there = new Visitor(port);
        here.submit(form(here, "/login"), credentials(PASSWORD));
        there.submit(form(there, "/login"), credentials(PASSWORD));

        var out = here.submit(signOutForm(here), Map.of("everywhere", "yes"));

        assertThat(Visitor.location(out)).isEqualTo("/login?signed-out");
        assertThat(Visitor.location(there.get("/"))).isEqualTo("/login");
    }

    @Test
    void letsAnInvitedPersonInOnce() {
        var made = organization();
        String guest = "g" + email;
        String link = TenantScope.call(
                made.organization().id().value(),
                () -> ScopedValue.where(Callers.CURRENT, admin(made))
                        .call(() ->
                                members.invite(guest, "Gus Guest", Role.MEMBER).link()));
        var visitor = new Visitor(port);
        var page = Visitor.page(visitor.get(link));

        var tooShort = visitor.submit(page.expectFirst("form").attr("action", link), Map.of("password", "short"));
        var accepted =
                visitor.submit(page.expectFirst("form").attr("action", link), Map.of("password", "long enough now"));

        assertThat(page.text())
                .contains("Gus Guest")
                .contains(made.organization().name());
        assertThat(tooShort.statusCode()).isEqualTo(400);
        assertThat(Visitor.location(accepted))
                .isEqualTo("/" + made.organization().slug() + "/my-work");
        assertThat(new Visitor(port).get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void sendsAStrictPolicyAndStartsNoSessionForLooking() {
        organization();
        var visitor = new Visitor(port);

        var page = visitor.get("/login");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .doesNotContain("script-src")
                .doesNotContain("unsafe");
        assertThat(page.body()).startsWith("<!DOCTYPE html>").doesNotContain("<script", "??");
        assertThat(visitor.cookies()).extracting("name").containsExactly("form");
        assertThat(visitor.cookies().getFirst().isHttpOnly()).isTrue();
    }

    private Created organization() {
        return creation.create(new NewOrganization(
                null,
                "Acme " + email.substring(1, 9),
                ZoneId.of("Europe/Berlin"),
                false,
                "Ada Admin",
                email,
                PASSWORD));
    }

    private void as(Created made, Runnable work) {
        TenantScope.run(
                made.organization().id().value(),
                () -> ScopedValue.where(Callers.CURRENT, admin(made)).run(work));
    }

    private static Caller admin(Created made) {
        return Caller.member(made.organization().id(), made.admin(), Role.ADMIN);
    }

    private Map<String, String> credentials(String password) {
        return Map.of("email", email, "password", password);
    }

    private static Element form(Visitor visitor, String path) {
        return Visitor.page(visitor.get(path)).expectFirst("form[action=/login]");
    }

    private static Element signOutForm(Visitor visitor) {
        return Visitor.page(visitor.get("/sign-out")).expectFirst("form");
    }
}
