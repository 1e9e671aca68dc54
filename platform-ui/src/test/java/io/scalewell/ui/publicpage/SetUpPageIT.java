package io.scalewell.ui.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.FreshDatabase;
import io.scalewell.ui.Application;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@FreshDatabase
class SetUpPageIT {

    private static final Map<String, String> TYPED = Map.of(
            "adminName", "Ann Chief",
            "email", "ann@example.org",
            "password", "a very long word",
            "name", "Müller & Söhne",
            "zone", "Europe/Berlin",
            "from", "08:30",
            "until", "16:30");

    @LocalServerPort
    private int port;

    @Test
    void makesOneOrganizationOnceAndSignsItsAdminIn() {
        var visitor = new Visitor(port);
        assertThat(Visitor.location(visitor.get("/"))).isEqualTo("/setup");
        assertThat(Visitor.location(visitor.get("/login"))).isEqualTo("/setup");
        var form = Visitor.page(visitor.get("/setup")).expectFirst("form");

        var tooShort = visitor.submit(form, with("password", "short"));
        var backwards = visitor.submit(form, with("until", "08:00"));
        var made = visitor.submit(form, TYPED);

        assertThat(tooShort.statusCode()).isEqualTo(400);
        var refused = Visitor.page(tooShort);
        assertThat(refused.select(".sw-summary a").eachAttr("href")).containsExactly("#password");
        assertThat(refused.select("#name").val()).as("what was typed").isEqualTo("Müller & Söhne");
        assertThat(refused.select("#password").hasAttr("value")).isFalse();
        assertThat(Visitor.page(backwards).select(".sw-summary a").eachAttr("href"))
                .containsExactly("#until");
        assertThat(made.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(made)).isEqualTo("/muller-sohne/my-work");
        assertThat(Visitor.location(visitor.get("/"))).isEqualTo("/muller-sohne/my-work");

        var late = new Visitor(port);
        assertThat(Visitor.location(late.get("/setup"))).isEqualTo("/login");
        var signIn = Visitor.page(late.get("/login")).expectFirst("form");
        var entered = late.submit(signIn, Map.of("email", "Ann@Example.org", "password", "a very long word"));
        assertThat(Visitor.location(entered)).isEqualTo("/muller-sohne/my-work");
    }

    private static Map<String, String> with(String field, String value) {
        var typed = new HashMap<>(TYPED);
        typed.put(field, value);
        return typed;
    }
}
