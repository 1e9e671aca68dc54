package io.scalewell.backend.identity.web;

import static io.scalewell.db.identity.Tables.FIRST_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** P16: a repeated request gets the first answer and starts nothing. */
@BackendTest
class IdempotencyIT {

    private static final String TEAMS = "/api/v1/teams";

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Api api;

    @Autowired
    private DSLContext db;

    @Autowired
    private TransactionOperations transactions;

    private TestOrganization organization;
    private Api.Client client;

    @BeforeEach
    void signIn() {
        organization = organizations.create();
        client = api.of(organization);
    }

    @Test
    void givesTheFirstAnswerAgain() {
        var keyed = client.header("Idempotency-Key", "k1");

        Answer first = keyed.post(TEAMS, Map.of("name", "Support"));
        Answer second = keyed.post(TEAMS, Map.of("name", "Support"));

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(teams()).isEqualTo(1);
    }

    @Test
    void refusesTheSameKeyWithAnotherBody() {
        var keyed = client.header("Idempotency-Key", "k1");
        keyed.post(TEAMS, Map.of("name", "Support"));

        Answer other = keyed.post(TEAMS, Map.of("name", "Sales"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.header("Content-Type")).startsWith("application/problem+json");
        assertThat(teams()).isEqualTo(1);
    }

    @Test
    void doesItOnceWhenManyComeAtOnce() throws InterruptedException, ExecutionException {
        var keyed = client.header("Idempotency-Key", "k1");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(unused -> threads.submit(() -> keyed.post(TEAMS, Map.of("name", "Support"))))
                    .toList();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
                assertThat(answer.get().text())
                        .isEqualTo(answers.getFirst().get().text());
            }
        }

        assertThat(teams()).isEqualTo(1);
    }

    @Test
    void letsAFailedRequestBeSentAgain() {
        var keyed = client.header("Idempotency-Key", "k1");
        client.post(TEAMS, Map.of("name", "Support"));

        Answer taken = keyed.post(TEAMS, Map.of("name", "Support"));
        Answer corrected = keyed.post(TEAMS, Map.of("name", "Sales"));

        assertThat(taken.status()).isEqualTo(400);
        assertThat(corrected.status()).isEqualTo(201);
    }

    @Test
    void tellsTokensAndEndpointsApart() {
        var keyed = client.header("Idempotency-Key", "k1");
        var otherToken = api.of(organization).header("Idempotency-Key", "k1");

        assertThat(keyed.post(TEAMS, Map.of("name", "A")).status()).isEqualTo(201);
        assertThat(otherToken.post(TEAMS, Map.of("name", "B")).status()).isEqualTo(201);
        assertThat(keyed.post("/api/v1/tokens", Map.of("name", "T", "scopes", new String[] {"read"}))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void keepsNoSecretThatAnAnswerShowed() {
        var keyed = client.header("Idempotency-Key", "k1");

        Answer first = keyed.post("/api/v1/tokens", Map.of("name", "T", "scopes", new String[] {"read"}));
        Answer second = keyed.post("/api/v1/tokens", Map.of("name", "T", "scopes", new String[] {"read"}));

        assertThat(first.at("/secret")).startsWith("sw_").isEqualTo(second.at("/secret"));
        assertThat(stored()).hasSize(1).noneMatch(body -> body.contains("sw_") || body.contains("secret"));
    }

    @Test
    void forgetsAfterSevenDays() {
        client.header("Idempotency-Key", "old").post(TEAMS, Map.of("name", "Old"));
        organization.run(() -> transactions.executeWithoutResult(status -> db.update(FIRST_ANSWER)
                .set(FIRST_ANSWER.CREATED_AT, Instant.EPOCH)
                .execute()));

        client.header("Idempotency-Key", "new").post(TEAMS, Map.of("name", "New"));

        assertThat(stored()).hasSize(1);
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThat(client.header("Idempotency-Key", "k".repeat(201))
                        .post(TEAMS, Map.of("name", "A"))
                        .status())
                .isEqualTo(400);
        assertThat(client.header("Idempotency-Key", "a b")
                        .post(TEAMS, Map.of("name", "A"))
                        .status())
                .isEqualTo(400);
    }

    private int teams() {
        return client.get(TEAMS).json().at("/items").size();
    }

    private List<String> stored() {
        return organization.call(() -> transactions.execute(
                status -> db.select(FIRST_ANSWER.BODY).from(FIRST_ANSWER).fetch(FIRST_ANSWER.BODY)));
    }
}
