package io.scalewell.backend.automation;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionOperations;

/** Calls of other systems that start something. */
@BackendTest
class WebhookTriggerIT {

    private static final String BODY = "{\"customer\": \"Äcme\"}";

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Api api;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private Environment environment;

    @Autowired
    private TransactionOperations transactions;

    private Workshop workshop;
    private String automation;
    private String url;
    private String secret;
    private long now;

    @BeforeEach
    void openEndpoint() {
        TestOrganization organization = organizations.create();
        workshop = Workshop.open(api.of(organization));
        Answer created = workshop.ok(201, workshop.client().post("/api/v1/automations", """
                {"name": "Order came in", "rung": "AUTOMATIC", "trigger": {"kind": "webhook", "settings": {}},
                 "actions": [{"kind": "start-run",
                   "settings": {"process": "DST", "name": "{{ event.data.body.customer }}"}}]}
                """));
        automation = created.at("/key");
        url = URI.create(created.at("/url")).getPath();
        secret = created.at("/secret");
        workshop.ok(200, workshop.client().post("/api/v1/automations/" + automation + "/enable", null));
        now = Objects.requireNonNull(
                organization.call(() -> transactions.execute(_ -> clock.now().getEpochSecond())));
    }

    private Answer call(Map<String, String> headers, String body) {
        Api.Client caller = api.anonymous();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            caller = caller.header(header.getKey(), header.getValue());
        }
        return caller.post(url, body);
    }

    @Test
    void signedCallIsAcceptedAndExecuted() {
        Answer accepted = call(SignedCall.headers(secret, "m1", now, BODY), BODY);

        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
        workshop.awaitOnly(automation, "SUCCEEDED");
        assertThat(workshop.runs("DST")).containsExactly("Äcme");
    }

    @Test
    void addressIsCompleteAndHasThePortThatIsListenedTo() {
        assertThat(workshop.client().get("/api/v1/automations/" + automation).at("/url"))
                .isEqualTo("http://localhost:" + environment.getRequiredProperty("local.server.port") + url);
    }

    @Test
    void secretIsShownOnceOnly() {
        assertThat(secret).startsWith("whsec_");
        Answer read = workshop.client().get("/api/v1/automations/" + automation);
        assertThat(read.at("/url")).endsWith(url);
        assertThat(read.text()).doesNotContain("secret").doesNotContain("whsec_");
    }

    @Test
    void p17BadOrStaleSignatureIsRefusedAndLeavesNothingBehind() {
        Map<String, String> ofOtherBody = SignedCall.headers(secret, "m1", now, "{}");
        Map<String, String> stale = SignedCall.headers(secret, "m1", now - 301, BODY);

        workshop.ok(401, call(ofOtherBody, BODY));
        workshop.ok(401, call(stale, BODY));
        workshop.ok(401, call(Map.of(), BODY));
        assertThat(workshop.states(automation)).isEmpty();

        workshop.ok(202, call(SignedCall.headers(secret, "m1", now, BODY), BODY));
    }

    @Test
    void p16SameIdGetsTheFirstAnswerAndStartsNothing() {
        workshop.ok(202, call(SignedCall.headers(secret, "m1", now, BODY), BODY));

        Answer again = workshop.ok(202, call(SignedCall.headers(secret, "m1", now + 1, BODY), BODY));
        assertThat(again.json().at("/repeated").asBoolean()).isTrue();
        workshop.ok(422, call(SignedCall.headers(secret, "m1", now, "{}"), "{}"));

        workshop.awaitOnly(automation, "SUCCEEDED");
        assertThat(workshop.runs("DST")).hasSize(1);
    }

    @Test
    void unknownAddressIsNotFound() {
        url = url.substring(0, url.length() - 4) + "0000";
        assertThat(call(SignedCall.headers(secret, "m1", now, BODY), BODY).status())
                .isEqualTo(404);
    }
}
