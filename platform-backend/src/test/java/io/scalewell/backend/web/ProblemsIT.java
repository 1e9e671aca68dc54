package io.scalewell.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** P17: bad input gets a 4xx that says what is wrong. */
@BackendTest
class ProblemsIT {

    private static final String TEAMS = "/api/v1/teams";
    private static final String MEMBERS = "/api/v1/members";

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Api api;

    private Api.Client client;

    @BeforeEach
    void signIn() {
        client = api.of(organizations.create());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBodies")
    void refusesABadBodyAndNamesThePlace(String what, byte[] body, String pointer, String detail) {
        Answer answer = client.post(MEMBERS, body);

        expectProblem(answer, 400);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/detail")).contains(detail);
    }

    @Test
    void saysWhatIsWrongInTheLanguageOfTheRequestWithTheSameCode() {
        String body = "{\"name\": \"\", \"email\": \"a@b.example\", \"role\": \"NOBODY\"}";

        Answer english = client.post(MEMBERS, body);
        Answer german =
                client.header("Accept-Language", "fr, de-AT;q=0.8, en;q=0.5").post(MEMBERS, body);

        assertThat(english.at("/errors/0/detail")).startsWith("The value must be one of");
        assertThat(german.at("/errors/0/detail")).startsWith("Der Wert muss einer von diesen sein");
        assertThat(german.at("/detail")).isEqualTo(german.at("/errors/0/detail"));
        assertThat(german.at("/code")).isEqualTo(english.at("/code")).isEqualTo("form.one-of");
        assertThat(german.at("/errors/0/code")).isEqualTo("form.one-of");
    }

    @Test
    void whatNoEndpointHasSeenYetIsSaidInTheLanguageOfTheRequest() {
        Answer answer = api.anonymous().header("Accept-Language", "de").get(TEAMS);

        expectProblem(answer, 401);
        assertThat(answer.at("/detail")).startsWith("Ein gültiges Token");
    }

    static Stream<Arguments> badBodies() {
        String rest = "\"email\": \"a@b.example\", \"role\": \"MEMBER\"}";
        return Stream.of(
                body("nothing", "", "", "body is needed"),
                body("malformed", "{\"name\": ", "", "malformed at line 1"),
                body("text after the end", "{\"name\": \"N\", " + rest + " {}", "", ""),
                body("a list", "[]", "", "object"),
                body("a number", "7", "", "object"),
                body("null", "null", "", "body is needed"),
                body(
                        "an unknown member",
                        "{\"nickname\": \"N\", \"name\": \"N\", " + rest,
                        "/nickname",
                        "email, name, role"),
                body("a member twice", "{\"name\": \"N\", \"name\": \"N\", " + rest, "", "malformed"),
                body("a missing member", "{" + rest, "/name", "required"),
                body("a null", "{\"name\": null, " + rest, "/name", "required"),
                body("an object for a text", "{\"name\": {}, " + rest, "/name", "a text"),
                body(
                        "an unknown role",
                        "{\"name\": \"N\", \"email\": \"a@b\", \"role\": \"KING\"}",
                        "/role",
                        "ADMIN, MANAGER"),
                body(
                        "a number for a role",
                        "{\"name\": \"N\", \"email\": \"a@b\", \"role\": 1}",
                        "/role",
                        "ADMIN, MANAGER"),
                body("a blank name", "{\"name\": \"  \", " + rest, "/name", "1 to 120"),
                body("a name that is too long", "{\"name\": \"" + "n".repeat(121) + "\", " + rest, "/name", "1 to 120"),
                body("no address", "{\"name\": \"N\", \"email\": \"a b\", \"role\": \"MEMBER\"}", "/email", "e-mail"),
                body("NUL", "{\"name\": \"a\\u0000b\", " + rest, "/name", "NUL"),
                body("half a surrogate pair", "{\"name\": \"a\\ud800b\", " + rest, "/name", "surrogate"),
                body("depth", "[".repeat(65) + "]".repeat(65), "", "64 levels"),
                body("members", "[" + "1,".repeat(10_000) + "1]", "/10000", "10,000 members"),
                Arguments.of("broken UTF-8", new byte[] {'"', (byte) 0xc3, '"'}, "", ""));
    }

    private static Arguments body(String what, String json, String pointer, String detail) {
        return Arguments.of(what, json.getBytes(StandardCharsets.UTF_8), pointer, detail);
    }

    @ParameterizedTest
    @MethodSource("badQueries")
    void refusesABadQuery(String query, String pointer) {
        Answer answer = client.get(MEMBERS + query);

        expectProblem(answer, 400);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    static Stream<Arguments> badQueries() {
        return Stream.of(
                Arguments.of("?rolle=ADMIN", "?rolle"),
                Arguments.of("?limit=0", "?limit"),
                Arguments.of("?limit=201", "?limit"),
                Arguments.of("?limit=-1", "?limit"),
                Arguments.of("?limit=1&limit=2", "?limit"),
                Arguments.of("?limit=99999999999999999999", "?limit"),
                Arguments.of("?cursor=%00", "?cursor"),
                Arguments.of("?cursor=***", "?cursor"),
                Arguments.of("?cursor=_-8", "?cursor"),
                Arguments.of("?cursor=" + "a".repeat(1_500), "?cursor"));
    }

    @Test
    void answersAnUnknownAddressWith404() {
        expectProblem(client.get("/api/v1/nowhere"), 404);
        expectProblem(client.get("/api/v2/members"), 404);
        expectProblem(client.get(MEMBERS + "/not-an-id"), 404);
        assertThat(client.get(MEMBERS + "/%2e%2e%2fetc").status()).isEqualTo(400);
    }

    @Test
    void answersTheWrongMethodWith405AndTheRightOnes() {
        Answer answer = client.send("DELETE", MEMBERS, null);

        expectProblem(answer, 405);
        assertThat(answer.header("Allow")).contains("GET").contains("POST");
    }

    @Test
    void answersTheWrongTypeWith415() {
        expectProblem(client.header("Content-Type", "text/plain").post(TEAMS, "name"), 415);
        expectProblem(
                client.header("Content-Type", "application/x-www-form-urlencoded")
                        .post(TEAMS, "name=x"),
                415);
        expectProblem(client.header("Content-Type", "not a type").post(TEAMS, "name"), 415);
    }

    @Test
    void answersABodyAboveOneMebibyteWith413() {
        byte[] body = ("{\"name\": \"" + "n".repeat(1_048_576) + "\"}").getBytes(StandardCharsets.UTF_8);

        expectProblem(client.post(TEAMS, body), 413);
        expectProblem(client.chunked("POST", TEAMS, body), 413);
        expectProblem(client.header("Idempotency-Key", "k").chunked("POST", TEAMS, body), 413);
    }

    @Test
    void leavesNothingBehindAfterARefusal() {
        client.post(TEAMS, Map.of("name", "Good", "members", new String[] {"00000000-0000-0000-0000-000000000000"}));

        assertThat(client.get(TEAMS).json().at("/items")).isEmpty();
    }

    @Test
    void namesNoClassAndNoStack() {
        Stream.of("[]", "{\"name\": {}}", "{\"members\": [{}]}", "{\"members\": \"x\"}", "{\"members\": [\"x\"]}")
                .map(body -> client.post(TEAMS, body))
                .forEach(answer -> {
                    expectProblem(answer, 400);
                    assertThat(answer.text()).doesNotContain("io.scalewell", "java.", "tools.jackson", "Exception");
                });
    }

    private static void expectProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
        assertThat(answer.at("/type")).startsWith("urn:scalewell:problem:");
        assertThat(answer.at("/title")).isNotEmpty();
        assertThat(answer.at("/detail")).isNotEmpty();
        assertThat(answer.at("/instance")).startsWith("urn:uuid:");
    }
}
