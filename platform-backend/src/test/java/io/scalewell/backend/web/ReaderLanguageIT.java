package io.scalewell.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the platform itself says in an answer is in the language of the request; what people wrote stays as it is. */
@BackendTest
class ReaderLanguageIT {

    private static final String PROCESS = """
            {"name": "Orders", "key": "ORD", "stages": [{"title": "", "steps": [
              {"key": "large", "title": "Ask the boss", "kind": "TASK", "condition": "run.name == 'large'"},
              {"key": "broken", "title": "Look at the amount", "kind": "TASK", "condition": "run.fields.amount > 1"},
              {"key": "pack", "title": "Pack", "kind": "TASK"}]}]}
            """;

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test">
              <process id="p" name="Lager"><userTask id="a" name="Packen"><standardLoopCharacteristics/></userTask>
                <textAnnotation id="t"><text>Vorsicht</text></textAnnotation></process></definitions>
            """;

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Api api;

    private Api.Client english;
    private Api.Client german;

    @BeforeEach
    void openClients() {
        english = api.of(organizations.create());
        german = english.header("Accept-Language", "de-CH, en;q=0.5");
    }

    @Test
    void reasonsOfThePlatformAreInTheLanguageOfTheRequest() {
        english.post("/api/v1/processes", PROCESS);
        english.post("/api/v1/processes/ORD/versions", "{}");
        Answer started = english.post("/api/v1/processes/ORD/runs", "{}");
        english.post("/api/v1/tasks/" + started.at("/tasks/2/id") + "/block", "{\"reason\": \"No boxes\"}");

        Answer run = german.get("/api/v1/runs/ORD-1");

        assertThat(started.at("/tasks/0/reason")).isEqualTo("The condition does not hold.");
        assertThat(run.at("/tasks/0/reason")).isEqualTo("Die Bedingung ist nicht erfüllt.");
        assertThat(run.at("/tasks/1/reason")).isEqualTo("In diesen Daten gibt es kein amount.");
        assertThat(run.at("/tasks/2/reason")).isEqualTo("No boxes");
        assertThat(german.get("/api/v1/tasks/" + started.at("/tasks/0/id")).at("/reason"))
                .isEqualTo("Die Bedingung ist nicht erfüllt.");
    }

    @Test
    void reasonsInTheEventsOfARunToo() {
        english.post("/api/v1/processes", PROCESS);
        english.post("/api/v1/processes/ORD/versions", "{}");
        english.post("/api/v1/processes/ORD/runs", "{}");

        String path = "/api/v1/runs/ORD-1/events";

        assertThat(english.get(path).json().findValuesAsString("reason")).contains("The condition does not hold.");
        assertThat(german.get(path).json().findValuesAsString("reason"))
                .containsExactlyInAnyOrder("Die Bedingung ist nicht erfüllt.", "In diesen Daten gibt es kein amount.");
    }

    @Test
    void importWritesItsNotesInTheLanguageOfTheRequest() {
        Answer imported = german.header("Content-Type", "application/xml").post("/api/v1/processes/import", MODEL);

        assertThat(imported.status()).as(imported.toString()).isEqualTo(201);
        assertThat(imported.at("/process/draft/stages/0/steps/0/instructions"))
                .isEqualTo("Das wird mehrmals erledigt: immer wieder.");
        assertThat(imported.at("/process/draft/description")).contains("Aus der BPMN-Datei übernommen:", "Vorsicht");
        assertThat(imported.at("/warnings/0")).startsWith("Ein Schritt wird in einem Durchlauf einmal erledigt.");
    }
}
