package io.scalewell.backend.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An organization with the processes SRC and DST, in which a test builds automations over the API. */
record Workshop(Api.Client client) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Workshop open(Api.Client client) {
        Workshop workshop = new Workshop(client);
        workshop.publish("SRC");
        workshop.publish("DST");
        return workshop;
    }

    static String process(String key) {
        return """
                {"name": "Process %1$s", "key": "%1$s",
                 "startFields": [{"key": "amount", "label": "Amount", "type": "NUMBER"}],
                 "stages": [{"title": "Only", "steps": [{"key": "work", "title": "Work", "kind": "TASK"}]}]}
                """.formatted(key);
    }

    /** An automation that starts a run of another process whenever one of SRC is started, with more members. */
    static String copying(String rung, String more) {
        return onStart("SRC", rung, """
                {"kind": "start-run", "settings": {"process": "DST", "name": "{{ run.name }} again"}}""", more);
    }

    static String onStart(String process, String rung, String action, String more) {
        return """
                {"name": "On start", "rung": "%s", "actions": [%s],
                 "trigger": {"kind": "event", "settings": {"type": "run.started", "process": "%s"}}%s}
                """.formatted(rung, action, process, more);
    }

    private void publish(String key) {
        ok(201, client.post("/api/v1/processes", process(key)));
        ok(201, client.post("/api/v1/processes/" + key + "/versions", "{}"));
    }

    Answer ok(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }

    String enabled(String definition) {
        String key = ok(201, client.post("/api/v1/automations", definition)).at("/key");
        ok(200, client.post("/api/v1/automations/" + key + "/enable", null));
        return key;
    }

    String start(String process, String name) {
        return ok(201, client.post("/api/v1/processes/" + process + "/runs", Map.of("name", name, "fields", Map.of())))
                .at("/key");
    }

    List<String> runs(String process) {
        List<String> names = new ArrayList<>();
        client.get("/api/v1/runs?process=" + process + "&limit=200")
                .json()
                .at("/items")
                .forEach(run -> names.add(run.at("/name").asString()));
        return names;
    }

    /** Its executions, oldest first. */
    List<JsonNode> executions(String automation) {
        List<JsonNode> found = new ArrayList<>();
        client.get("/api/v1/automations/" + automation + "/executions?limit=200")
                .json()
                .at("/items")
                .forEach(found::addFirst);
        return found;
    }

    List<String> states(String automation) {
        return executions(automation).stream()
                .map(execution -> execution.at("/state").asString())
                .toList();
    }

    JsonNode execution(String id) {
        return ok(200, client.get("/api/v1/executions/" + id)).json();
    }

    void awaitStates(String automation, String... states) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(states(automation)).containsExactly(states));
    }

    /** Waits until its only execution is in a state. */
    JsonNode awaitOnly(String automation, String state) {
        awaitStates(automation, state);
        return execution(executions(automation).getFirst().at("/id").asString());
    }
}
