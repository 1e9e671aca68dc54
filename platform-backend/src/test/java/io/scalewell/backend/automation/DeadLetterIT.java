package io.scalewell.backend.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.scalewell.backend.automation.Receiver.Received;
import io.scalewell.backend.engine.EngineProbe;
import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What becomes of executions whose attempts were all in vain (P8). */
@BackendTest
class DeadLetterIT {

    private static final int ATTEMPTS = 8;

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Api api;

    @Autowired
    private EngineProbe engine;

    private TestOrganization organization;
    private Workshop workshop;

    @BeforeEach
    void openWorkshop() {
        organization = organizations.create();
        workshop = Workshop.open(api.of(organization));
    }

    @Test
    void p8DeadExecutionsKeepWhatWasSaidTellTheOwnerOnceAndAreReplayedInBulk() throws IOException {
        try (Receiver receiver = new Receiver(503)) {
            String complaint = "x".repeat(16_000) + " end";
            receiver.nowSays(complaint);
            String automation =
                    workshop.enabled(Workshop.onStart("SRC", "AUTOMATIC", """
                    {"kind": "http-request",
                     "settings": {"method": "PUT", "url": "%s", "body": "{{ run.name }}"}}""".formatted(receiver.url()), ""));
            workshop.start("SRC", "one");
            workshop.start("SRC", "two");

            awaitHurrying(automation, "DEAD", "DEAD");

            JsonNode dead = workshop.execution(
                    workshop.executions(automation).getFirst().at("/id").asString());
            assertThat(dead.at("/steps/0/attempts").findValuesAsString("status"))
                    .isEqualTo(Collections.nCopies(ATTEMPTS, "503"));
            assertThat(dead.at("/steps/0/input/body").asString()).isEqualTo("one");
            assertThat(dead.at("/steps/0/attempts/7/error").asString()).endsWith(complaint);
            assertThat(dead.at("/steps/0/attempts").findValues("millis"))
                    .as("failed attempts took their time too")
                    .anyMatch(millis -> millis.asLong() > 0);
            assertThat(dead.at("/steps/0/attempts/7/nextAt").isNull()).isTrue();
            assertThat(workshop.client()
                            .get("/api/v1/executions?failing=true")
                            .json()
                            .at("/items"))
                    .hasSize(2);
            assertThat(workshop.client().get("/api/v1/notifications").json().at("/items"))
                    .as("the owner hears once an hour")
                    .hasSize(1)
                    .first()
                    .satisfies(told -> assertThat(told.at("/text").asString()).startsWith(automation));

            receiver.nowAnswers(200);
            Answer replayed = workshop.ok(202, workshop.client().post("/api/v1/executions/replay", Map.of()));

            assertThat(replayed.json().at("/count").asInt()).isEqualTo(2);
            workshop.awaitStates(automation, "DEAD", "DEAD", "SUCCEEDED", "SUCCEEDED");
            assertThat(receiver.calls())
                    .filteredOn(call -> call.status() == 200)
                    .extracting(Received::body)
                    .containsExactlyInAnyOrder("one", "two");
            assertThat(workshop.ok(202, workshop.client().post("/api/v1/executions/replay", Map.of()))
                            .json()
                            .at("/count")
                            .asInt())
                    .as("what was replayed is not replayed again")
                    .isZero();
        }
    }

    /** Without the waits between attempts. */
    private void awaitHurrying(String automation, String... states) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            engine.hurry(organization.id().value());
            assertThat(workshop.states(automation)).containsExactly(states);
        });
    }
}
