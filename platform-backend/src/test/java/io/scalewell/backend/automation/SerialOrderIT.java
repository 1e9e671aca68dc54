package io.scalewell.backend.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.scalewell.backend.automation.Receiver.Received;
import io.scalewell.backend.engine.EngineProbe;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Executions that are to run one after another (P6). */
@BackendTest
class SerialOrderIT {

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
    void p6NoExecutionOvertakesTheOneBeforeItThatIsTriedAgain() throws IOException {
        try (Receiver receiver = new Receiver(503)) {
            String automation = workshop.enabled(Workshop.onStart(
                    "SRC", "AUTOMATIC", """
                    {"kind": "http-request", "settings": {"method": "PUT", "url": "%s", "body": "{{ run.name }}"}}""".formatted(receiver.url()), ", \"serialBy\": \"run.process\""));
            workshop.start("SRC", "one");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(receiver.calls()).hasSize(1));
            workshop.start("SRC", "two");
            workshop.start("SRC", "three");
            workshop.awaitStates(automation, "RUNNING", "WAITING", "WAITING");

            receiver.nowAnswers(200);
            engine.hurry(organization.id().value());

            workshop.awaitStates(automation, "SUCCEEDED", "SUCCEEDED", "SUCCEEDED");
            assertThat(receiver.calls())
                    .filteredOn(call -> call.status() == 200)
                    .extracting(Received::body)
                    .containsExactly("one", "two", "three");
        }
    }

    @Test
    void p6FailureHoldsUpItsKeyOnlyUntilItsReplayEndsWell() {
        String definition =
                Workshop.onStart("SRC", "AUTOMATIC", """
                {"kind": "start-run", "settings": {"process": "GONE", "name": "{{ run.name }}"}}""", ", \"serialBy\": \"run.name.startsWith('a') ? 'a' : 'b'\"");
        String automation =
                workshop.enabled(definition.replace("\"GONE\"", "\"{{ run.name == 'a1' ? 'GONE' : 'DST' }}\""));
        workshop.start("SRC", "a1");
        String failed = workshop.awaitOnly(automation, "FAILED").at("/id").asString();

        workshop.start("SRC", "a2");
        workshop.start("SRC", "b1");

        workshop.awaitStates(automation, "FAILED", "WAITING", "SUCCEEDED");
        assertThat(workshop.executions(automation).get(1).at("/reason").asString())
                .isEqualTo("Waits until execution " + failed + ", which failed, is replayed or passed over.");
        assertThat(workshop.runs("DST")).containsExactly("b1");

        workshop.ok(200, workshop.client().put("/api/v1/automations/" + automation, definition.replace("GONE", "DST")));
        workshop.ok(202, workshop.client().post("/api/v1/executions/" + failed + "/replay", null));

        workshop.awaitStates(automation, "FAILED", "SUCCEEDED", "SUCCEEDED", "SUCCEEDED");
        assertThat(workshop.runs("DST").reversed()).containsExactly("b1", "a1", "a2");
    }

    @Test
    void p6FailureThatIsPassedOverLetsTheNextGoOn() {
        String automation =
                workshop.enabled(Workshop.onStart("SRC", "AUTOMATIC", """
                {"kind": "start-run",
                 "settings": {"process": "{{ run.name == 'one' ? 'GONE' : 'DST' }}", "name": "{{ run.name }}"}}""", ", \"serialBy\": \"run.process\""));
        workshop.start("SRC", "one");
        String failed = workshop.awaitOnly(automation, "FAILED").at("/id").asString();
        workshop.start("SRC", "two");

        assertThat(workshop.client().get("/api/v1/executions/" + failed).at("/holdsUp"))
                .isEqualTo("true");
        String passOver = "/api/v1/executions/" + failed + "/pass-over";
        workshop.ok(200, workshop.client().post(passOver, null));

        workshop.awaitStates(automation, "FAILED", "SUCCEEDED");
        assertThat(workshop.runs("DST")).containsExactly("two");
        workshop.ok(409, workshop.client().post(passOver, null));
    }

    @Test
    void runIsStartedThoughTheOrderOfItsExecutionCannotBeTold() {
        String automation = workshop.enabled(Workshop.copying("AUTOMATIC", ", \"serialBy\": \"run.fields.amount\""));

        workshop.start("SRC", "Acme");

        assertThat(workshop.awaitOnly(automation, "FAILED").at("/reason").asString())
                .startsWith("Its place in the order cannot be told: ")
                .contains("amount");
        assertThat(workshop.runs("DST")).isEmpty();
    }
}
