package io.scalewell.backend.automation;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How far an automation is trusted, and what it does when something is wrong with it. */
@BackendTest
class RungsIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Api api;

    private Api.Client client;
    private Workshop workshop;

    @BeforeEach
    void openWorkshop() {
        client = api.of(organizations.create());
        workshop = Workshop.open(client);
    }

    @Test
    void shadowRecordsWhatItWouldHaveDoneAndDoesNothing() {
        String automation = workshop.enabled(Workshop.copying("SHADOW", ""));

        workshop.start("SRC", "Acme");

        JsonNode execution = workshop.awaitOnly(automation, "SHADOWED");
        assertThat(execution.at("/steps/0/state").asString()).isEqualTo("SHADOWED");
        assertThat(execution.at("/steps/0/input/name").asString()).isEqualTo("Acme again");
        assertThat(execution.at("/steps/0/attempts").isEmpty()).isTrue();
        assertThat(workshop.runs("DST")).isEmpty();
    }

    @Test
    void queueActsWhenWhatWasShownIsApproved() {
        String automation = workshop.enabled(Workshop.copying("QUEUE", ""));
        workshop.start("SRC", "Acme");
        workshop.awaitOnly(automation, "PROPOSED");
        Answer open = client.get("/api/v1/approvals?state=OPEN");
        String approval = "/api/v1/approvals/" + open.at("/items/0/id");
        assertThat(open.at("/items/0/payload/0/settings/name")).isEqualTo("Acme again");

        workshop.ok(400, client.post(approval + "/approve", Map.of("digest", "of something else")));
        assertThat(workshop.states(automation)).containsExactly("PROPOSED");
        assertThat(workshop.runs("DST")).isEmpty();

        Map<String, String> decision = Map.of("digest", open.at("/items/0/digest"));
        workshop.ok(200, client.post(approval + "/approve", decision));
        workshop.awaitOnly(automation, "SUCCEEDED");
        assertThat(workshop.runs("DST")).containsExactly("Acme again");
        workshop.ok(409, client.post(approval + "/approve", decision));
    }

    @Test
    void queueDoesNothingWhenItIsRejected() {
        String automation = workshop.enabled(Workshop.copying("QUEUE", ""));
        workshop.start("SRC", "Acme");
        workshop.awaitOnly(automation, "PROPOSED");
        Answer open = client.get("/api/v1/approvals?state=OPEN");

        workshop.ok(
                200,
                client.post(
                        "/api/v1/approvals/" + open.at("/items/0/id") + "/reject",
                        Map.of("digest", open.at("/items/0/digest"), "reason", "Not this customer")));

        JsonNode execution = workshop.awaitOnly(automation, "REJECTED");
        assertThat(execution.at("/reason").asString()).isEqualTo("Not this customer");
        assertThat(execution.at("/steps/0/state").asString()).isEqualTo("SKIPPED");
        assertThat(workshop.runs("DST")).isEmpty();
    }

    @Test
    void failedExecutionIsReplayedAfterTheAutomationWasMended() {
        String right = Workshop.copying("AUTOMATIC", "");
        String automation = workshop.enabled(right.replace("DST", "GONE"));
        workshop.start("SRC", "Acme");
        String failed = workshop.awaitOnly(automation, "FAILED").at("/id").asString();
        assertThat(workshop.execution(failed).at("/steps/0/attempts/0/error").asString())
                .contains("GONE");

        workshop.ok(200, client.put("/api/v1/automations/" + automation, right));
        Answer again = workshop.ok(202, client.post("/api/v1/executions/" + failed + "/replay", null));

        assertThat(again.at("/replayOf")).isEqualTo(failed);
        workshop.awaitStates(automation, "FAILED", "SUCCEEDED");
        assertThat(workshop.execution(again.at("/id")).at("/version").asInt()).isEqualTo(2);
        assertThat(workshop.execution(failed).at("/version").asInt()).isEqualTo(1);
        assertThat(workshop.runs("DST")).containsExactly("Acme again");
    }

    @Test
    void p18FilterThatCannotBeEvaluatedDoesNotMatchAndSaysWhy() {
        String automation =
                workshop.enabled(Workshop.copying("AUTOMATIC", ", \"filter\": \"run.fields.amount > 1000.0\""));

        workshop.start("SRC", "Acme");

        JsonNode execution = workshop.awaitOnly(automation, "SKIPPED");
        assertThat(execution.at("/reason").asString()).contains("amount");
        assertThat(workshop.runs("DST")).isEmpty();
    }

    @Test
    void p18FilterThatDoesNotCompileIsNotSaved() {
        Answer refused =
                client.post("/api/v1/automations", Workshop.copying("AUTOMATIC", ", \"filter\": \"run.state ==\""));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/filter");
        assertThat(client.get("/api/v1/automations").json().at("/items").isEmpty())
                .isTrue();
    }

    @Test
    void p12AutomationsThatCallOneAnotherStopAtDepthSixteen() {
        String there = workshop.enabled(Workshop.copying("AUTOMATIC", ""));
        String back = workshop.enabled(Workshop.onStart(
                "DST", "AUTOMATIC", "{\"kind\": \"start-run\", \"settings\": {\"process\": \"SRC\"}}", ""));

        workshop.start("SRC", "Acme");

        String done = "SUCCEEDED";
        workshop.awaitStates(there, done, done, done, done, done, done, done, done, "FAILED");
        workshop.awaitStates(back, done, done, done, done, done, done, done, done);
        assertThat(workshop.executions(there).getLast().at("/reason").asString())
                .startsWith("Stopped after 16 automations that called one another: ")
                .contains(there + " (run.started) → " + back + " (run.started) → " + there);
        assertThat(workshop.runs("SRC")).hasSize(9);
        assertThat(workshop.runs("DST")).hasSize(8);
    }
}
