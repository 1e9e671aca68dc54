package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Documenting and running with nothing but HTTP. */
@BackendTest
class LoopOverHttpIT {

    private static final String ONBOARDING = """
            {"name": "Customer onboarding", "key": "ONB", "purpose": "Customers can order",
             "startFields": [{"key": "customer", "label": "Customer", "type": "TEXT", "required": true}],
             "stages": [{"title": "Contract", "parallel": false, "steps": [
               {"key": "check-id", "title": "Check identity", "kind": "TASK", "instructions": "Look *closely*",
                "due": "P2D after previous", "required": true, "items": ["passport", "proof of address"],
                "fields": [{"key": "idNumber", "label": "ID number", "type": "TEXT", "required": true}]},
               {"key": "approve", "title": "Approve", "kind": "APPROVAL", "assignee": {"role": "MANAGER"},
                "onReject": "check-id"}]}]}
            """;

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Api api;

    private TestOrganization organization;
    private Api.Client client;

    @BeforeEach
    void openClient() {
        organization = organizations.create();
        client = api.of(organization);
    }

    @Test
    void processIsWrittenDownPublishedAndWorked() {
        Answer created = client.post("/api/v1/processes", ONBOARDING);
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(created.at("/key")).isEqualTo("ONB");
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(created.header("Location")).isEqualTo("/api/v1/processes/ONB");

        Answer published = client.post("/api/v1/processes/ONB/versions", "{\"changeNote\": \"first\"}");
        assertThat(published.status()).as(published.toString()).isEqualTo(201);
        assertThat(published.json().at("/version").asInt()).isEqualTo(1);

        Answer started = client.post("/api/v1/processes/ONB/runs", "{\"fields\": {\"customer\": \"Äcme\"}}");
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        assertThat(started.at("/key")).isEqualTo("ONB-1");
        assertThat(started.at("/fields/customer")).isEqualTo("Äcme");
        assertThat(states(started)).containsExactly("check-id READY", "approve PENDING");
        String checkId = started.at("/tasks/0/id");
        String approve = started.at("/tasks/1/id");

        Answer incomplete = client.post("/api/v1/tasks/" + checkId + "/complete", null);
        assertThat(incomplete.status()).isEqualTo(400);
        assertThat(incomplete.at("/errors/0/pointer")).isEqualTo("/fields/idNumber");

        Answer saved = client.send("PATCH", "/api/v1/tasks/" + checkId + "/fields", "{\"idNumber\": \"X1\"}");
        assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        assertThat(saved.at("/state")).isEqualTo("STARTED");
        assertThat(saved.header("ETag")).isEqualTo("\"" + saved.at("/revision") + "\"");

        Answer done = client.post("/api/v1/tasks/" + checkId + "/complete", "{\"fields\": {\"idNumber\": \"X2\"}}");
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        assertThat(done.at("/task/state")).isEqualTo("COMPLETED");
        assertThat(done.at("/becameReady/0/stepKey")).isEqualTo("approve");

        Answer again = client.post("/api/v1/tasks/" + checkId + "/complete", null);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/allowed/0")).isEqualTo("reopen");

        assertThat(client.post("/api/v1/tasks/" + approve + "/reject", "{}").status())
                .isEqualTo(400);
        client.post("/api/v1/tasks/" + approve + "/reject", "{\"reason\": \"blurred\"}");
        client.post("/api/v1/tasks/" + checkId + "/complete", null);
        Answer approved = client.post("/api/v1/tasks/" + approve + "/approve", null);
        assertThat(approved.at("/run")).isEqualTo("COMPLETED");

        Answer run = client.get("/api/v1/runs/ONB-1");
        assertThat(run.at("/state")).isEqualTo("COMPLETED");
        assertThat(run.at("/cycleTime")).startsWith("PT");
        assertThat(run.at("/tasks/0/fields/idNumber")).isEqualTo("X2");
        assertThat(run.json().at("/tasks/0/round").asInt()).isEqualTo(2);
        assertThat(client.get("/api/v1/runs?process=ONB&state=completed").at("/items/0/key"))
                .isEqualTo("ONB-1");
        assertThat(client.get("/api/v1/runs/ONB-1/events?limit=1").at("/items/0/type"))
                .isEqualTo("run.completed");
    }

    @Test
    void decisionCountsForTheRevisionThatWasSeen() {
        client.post("/api/v1/processes", ONBOARDING);
        client.post("/api/v1/processes/ONB/versions", "{}");
        Answer run = client.post("/api/v1/processes/ONB/runs", "{\"fields\": {\"customer\": \"Acme\"}}");
        client.post("/api/v1/tasks/" + run.at("/tasks/0/id") + "/complete", "{\"fields\": {\"idNumber\": \"X1\"}}");
        String task = "/api/v1/tasks/" + run.at("/tasks/1/id");
        Answer seen = client.get(task);
        client.put(task + "/due", "{\"due\": \"2040-01-01T00:00:00Z\"}");

        Answer stale =
                client.header("If-Match", seen.header("ETag")).post(task + "/approve", "{\"comment\": \"Fine\"}");
        Answer staleToo = client.post(
                task + "/reject",
                "{\"reason\": \"blurred\", \"expectedRevision\": %s}".formatted(seen.at("/revision")));

        assertThat(stale.status()).as(stale.toString()).isEqualTo(412);
        assertThat(stale.at("/detail")).contains("has changed when it is due.");
        assertThat(stale.at("/yours/comment")).isEqualTo("Fine");
        assertThat(stale.at("/current/state")).isEqualTo("READY");
        assertThat(staleToo.status()).as(staleToo.toString()).isEqualTo(412);
        assertThat(staleToo.at("/yours/reason")).isEqualTo("blurred");
        Answer decided =
                client.post(task + "/approve", "{\"expectedRevision\": %s}".formatted(stale.at("/current/revision")));
        assertThat(decided.at("/run")).isEqualTo("COMPLETED");
    }

    @Test
    void draftThatWasChangedMeanwhileIsNotOverwritten() {
        client.post("/api/v1/processes", ONBOARDING);
        String mine = ONBOARDING.replace("Customers can order", "Mine");
        Answer first = client.header("If-Match", "\"1\"").put("/api/v1/processes/ONB/draft", mine);
        assertThat(first.header("ETag")).isEqualTo("\"2\"");

        Answer second = client.header("If-Match", "\"1\"")
                .put("/api/v1/processes/ONB/draft", ONBOARDING.replace("Customers can order", "Theirs"));

        assertThat(second.status()).isEqualTo(412);
        assertThat(second.at("/current/draft/purpose")).isEqualTo("Mine");
        assertThat(second.at("/yours/purpose")).isEqualTo("Theirs");
    }

    @Test
    void draftWithProblemsCanBeSavedButNotPublished() {
        Answer created = client.post(
                "/api/v1/processes",
                ONBOARDING.replace("\"check-id\"}]}]", "\"nowhere\"}]}]").replace("P2D after previous", "soon"));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);

        Answer refused = client.post("/api/v1/processes/ONB/versions", "{}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/stages/0/steps/0/due", "/stages/0/steps/1/onReject");
    }

    @Test
    void processTravelsAsCsv() {
        client.post("/api/v1/processes", ONBOARDING);
        Answer csv = client.get("/api/v1/processes/ONB/export?format=csv");
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");

        Answer imported = client.header("Content-Type", "text/csv").post("/api/v1/processes/import", csv.text());

        assertThat(imported.status()).as(imported.toString()).isEqualTo(201);
        assertThat(imported.json().at("/warnings").isEmpty()).isTrue();
        assertThat(imported.at("/key")).isEqualTo("CO");
        JsonNode original = client.get("/api/v1/processes/ONB").json().at("/draft/stages");
        assertThat(imported.json().at("/process/draft/stages")).isEqualTo(original);
    }

    @Test
    void bpmnIsReadAndWhatIsNoneIsRefusedWithPlace() {
        Api.Client xml = client.header("Content-Type", "application/xml");
        String model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test">
                  <process id="p" name="Ship goods">
                    <task id="a" name="Pack" /><task id="b" name="Send" />
                    <sequenceFlow id="f" sourceRef="a" targetRef="b" />
                  </process>
                </definitions>""";

        Answer imported = xml.post("/api/v1/processes/import", model);
        Answer refused = xml.post("/api/v1/processes/import", "<definitions/>");

        assertThat(imported.status()).as(imported.toString()).isEqualTo(201);
        assertThat(imported.json().at("/process/draft/stages/0/steps").findValuesAsString("title"))
                .containsExactly("Pack", "Send");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/detail")).startsWith("Line 1, column 15: this is not BPMN 2.0");
    }

    @Test
    void processTravelsAsBpmnAndComesOutTheSame() {
        client.post("/api/v1/processes", ONBOARDING);
        Answer first = client.get("/api/v1/processes/ONB/export?format=bpmn");
        assertThat(first.header("Content-Type")).isEqualTo("application/xml");

        Answer imported =
                client.header("Content-Type", "application/xml").post("/api/v1/processes/import", first.text());

        assertThat(imported.status()).as(imported.toString()).isEqualTo(201);
        assertThat(imported.json().at("/warnings").isEmpty()).isTrue();
        String key = imported.at("/key");
        assertThat(client.get("/api/v1/processes/" + key + "/export?format=bpmn")
                        .text())
                .isEqualTo(first.text());
    }

    @Test
    void tokenNeedsTheScope() {
        Api.Client reader = api.of(organization, EnumSet.of(Scope.READ));
        client.post("/api/v1/processes", ONBOARDING);
        client.post("/api/v1/processes/ONB/versions", "{}");

        assertThat(reader.get("/api/v1/processes/ONB").status()).isEqualTo(200);
        assertThat(reader.post("/api/v1/processes", ONBOARDING).status()).isEqualTo(403);
        assertThat(reader.post("/api/v1/processes/ONB/runs", "{}").status()).isEqualTo(403);
    }

    @Test
    void anotherOrganizationSeesNothing() {
        client.post("/api/v1/processes", ONBOARDING);
        client.post("/api/v1/processes/ONB/versions", "{}");
        Answer started = client.post("/api/v1/processes/ONB/runs", "{\"fields\": {\"customer\": \"Acme\"}}");
        Api.Client stranger = api.of(organizations.create());

        for (String path : List.of(
                "/api/v1/processes/ONB",
                "/api/v1/processes/ONB/versions",
                "/api/v1/processes/ONB/versions/1",
                "/api/v1/processes/ONB/export?format=json",
                "/api/v1/runs/ONB-1",
                "/api/v1/runs/ONB-1/events",
                "/api/v1/tasks/" + started.at("/tasks/0/id"))) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(stranger.post("/api/v1/tasks/" + started.at("/tasks/0/id") + "/claim", null)
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/v1/tasks?state=any").json().at("/items").isEmpty())
                .isTrue();
        assertThat(stranger.get("/api/v1/runs").json().at("/items").isEmpty()).isTrue();
    }

    private static List<String> states(Answer run) {
        List<String> states = new ArrayList<>();
        for (JsonNode task : run.json().at("/tasks")) {
            states.add(task.at("/stepKey").asString() + " " + task.at("/state").asString());
        }
        return states;
    }
}
