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
    void runIsStartedThoughTheOrderOfItsExecutionCannotBeTold() {
        String automation = workshop.enabled(Workshop.copying("AUTOMATIC", ", \"serialBy\": \"run.fields.amount\""));

        workshop.start("SRC", "Acme");

        assertThat(workshop.awaitOnly(automation, "FAILED").at("/reason").asString())
                .startsWith("Its place in the order cannot be told: ")
                .contains("amount");
        assertThat(workshop.runs("DST")).isEmpty();
    }
}
