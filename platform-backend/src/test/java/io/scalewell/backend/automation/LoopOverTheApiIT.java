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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From a checklist to a call of another system with nothing but HTTP, as a client with {@code curl} would. */
@BackendTest
class LoopOverTheApiIT {

    private static final String CHECKLIST = """
            # Welcoming a colleague

            - Manager: @NAME_OF_MANAGER

            ## Before the first day
            - [ ] Manager: Order a laptop
            - [ ] Create the accounts
              - [ ] mail
              - [ ] chat

            ## First day
            - [ ] New hire: Read the handbook
            - [ ] Manager: Show the building, and
              introduce everybody
            """;

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Api api;

    @Autowired
    private EngineProbe engine;

    private TestOrganization organization;
    private Api.Client client;
    private Receiver receiver;

    @BeforeEach
    void openClient() throws IOException {
        organization = organizations.create();
        client = api.of(organization);
        receiver = new Receiver(503);
    }

    @AfterEach
    void closeReceiver() {
        receiver.close();
    }

    @Test
    void receiverThatWasDownGetsTheCallOnceWhenTheRunIsCompleted() {
        String process = publishedProcess();
        String automation = enabledAutomation(process);

        String run = completedRun(process);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(attempts(automation)).containsExactly("503"));
        JsonNode waiting = execution(automation);
        assertThat(waiting.at("/state").asString()).isEqualTo("RUNNING");
        assertThat(waiting.at("/steps/0/attempts/0/nextAt").asString()).isNotBlank();

        receiver.nowAnswers(204);
        engine.hurry(organization.id().value());

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(execution(automation).at("/state").asString())
                                .isEqualTo("SUCCEEDED"));
        assertThat(attempts(automation)).containsExactly("503", "204");
        assertThat(execution(automation).at("/run").asString()).isEqualTo(run);
        assertThat(execution(automation).at("/steps/0/output/status").asInt()).isEqualTo(204);
        assertThat(receiver.calls()).hasSize(2);
        Received first = receiver.calls().getFirst();
        assertThat(receiver.calls().getLast())
                .as("the same call again (P3)")
                .isEqualTo(new Received(204, "POST", first.idempotencyKey(), "application/json", first.body()));
        assertThat(first.idempotencyKey()).hasSizeGreaterThan(30);
        assertThat(first.body()).isEqualTo("{\"run\":\"" + run + "\",\"state\":\"COMPLETED\"}");
    }

    /** Imported, and with a team, a role and nobody in particular as assignees. */
    private String publishedProcess() {
        Answer imported = client.header("Content-Type", "text/markdown").post("/api/v1/processes/import", CHECKLIST);
        assertThat(imported.status()).as(imported.toString()).isEqualTo(201);
        String process = imported.at("/key");
        Answer team = client.post("/api/v1/teams", Map.of("name", "Front desk", "members", List.of()));
        assertThat(team.status()).as(team.toString()).isEqualTo(201);

        ObjectNode draft = (ObjectNode) imported.json().at("/process/draft");
        ArrayNode steps = (ArrayNode) draft.at("/stages/0/steps");
        ((ObjectNode) steps.get(0)).putObject("assignee").put("role", "MANAGER");
        ((ObjectNode) steps.get(1)).putObject("assignee").put("team", "Front desk");
        Answer changed = client.put("/api/v1/processes/" + process + "/draft", draft);
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);

        Answer published =
                client.post("/api/v1/processes/" + process + "/versions", Map.of("changeNote", "The first one"));
        assertThat(published.status()).as(published.toString()).isEqualTo(201);
        return process;
    }

    private String enabledAutomation(String process) {
        Answer created = client.post("/api/v1/automations", """
                {"name": "Tell the other system", "rung": "AUTOMATIC",
                 "trigger": {"kind": "event", "settings": {"type": "run.completed", "process": "%s"}},
                 "filter": "run.state == 'COMPLETED' && event.actor.kind != 'AUTOMATION'",
                 "actions": [{"kind": "http-request", "settings": {"method": "POST", "url": "%s",
                   "body": {"run": "{{ run.key }}", "state": "{{ run.state }}"}}}]}
                """.formatted(process, receiver.url()));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        String key = created.at("/key");
        assertThat(created.header("Location")).isEqualTo("/api/v1/automations/" + key);
        Answer enabled = client.post("/api/v1/automations/" + key + "/enable", null);
        assertThat(enabled.json().at("/enabled").asBoolean())
                .as(enabled.toString())
                .isTrue();
        return key;
    }

    private String completedRun(String process) {
        Answer started = client.post("/api/v1/processes/" + process + "/runs", Map.of("fields", Map.of()));
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        assertThat(started.json().at("/tasks")).hasSize(4);
        for (JsonNode task : started.json().at("/tasks")) {
            Answer done =
                    client.post("/api/v1/tasks/" + task.at("/id").asString() + "/complete", Map.of("fields", Map.of()));
            assertThat(done.status()).as(done.toString()).isEqualTo(200);
        }
        String run = started.at("/key");
        assertThat(client.get("/api/v1/runs/" + run).at("/state")).isEqualTo("COMPLETED");
        return run;
    }

    private List<String> attempts(String automation) {
        return execution(automation).at("/steps/0/attempts").findValuesAsString("status");
    }

    /** The only execution there is, and nothing while there is none. */
    private JsonNode execution(String automation) {
        JsonNode items = client.get("/api/v1/automations/" + automation + "/executions")
                .json()
                .at("/items");
        assertThat(items.size()).isLessThanOrEqualTo(1);
        return items.isEmpty()
                ? items
                : client.get("/api/v1/executions/" + items.at("/0/id").asString())
                        .json();
    }
}
