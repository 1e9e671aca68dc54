package io.scalewell.backend.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    private final JsonMapper mapper = Json.mapper();
    private final JsonMapper strict = Json.strictMapper();

    @Test
    void writesIdsKeysInstantsAndDurationsAsText() {
        var written = new Sample(
                MemberId.of("01900000-0000-7000-8000-000000000001"),
                ProcessKey.of("onb"),
                Instant.parse("2026-01-31T09:00:00Z"),
                Duration.ofMinutes(90),
                EventType.RUN_COMPLETED,
                Scope.READ);

        String json = mapper.writeValueAsString(written);

        assertThat(json)
                .isEqualTo(
                        "{\"member\":\"01900000-0000-7000-8000-000000000001\",\"process\":\"ONB\","
                                + "\"at\":\"2026-01-31T09:00:00Z\",\"took\":\"PT1H30M\",\"event\":\"run.completed\",\"scope\":\"read\"}");
        assertThat(strict.readValue(json, Sample.class)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"member\":\"tess@kestrel.example\"}",
                "{\"team\":\"Support\"}",
                "{\"role\":\"MANAGER\"}",
                "{\"starter\":true}",
                "{\"field\":\"approver\"}"
            })
    void readsAndWritesAnAssigneeByItsKind(String json) {
        assertThat(mapper.writeValueAsString(strict.readValue(json, Assignee.class)))
                .isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"tess\"",
                "{\"starter\":false}",
                "{\"member\":7}",
                "{\"somebody\":\"x\"}",
                "{\"member\":\"a\",\"team\":\"b\"}",
                "{\"member\":null}",
                "{\"member\":{}}"
            })
    void refusesWhatIsNoAssignee(String json) {
        assertThatThrownBy(() -> strict.readValue(json, Assignee.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void readsTheProcessOfTheDocumentation() {
        ProcessDefinition process = strict.readValue("""
                {"name": "Customer onboarding", "owner": "marco@kestrel.example",
                 "stages": [{"title": "Contract", "steps": [
                   {"key": "approve", "title": "Approve", "kind": "APPROVAL", "assignee": {"role": "MANAGER"}}]}]}
                """, ProcessDefinition.class);

        assertThat(process.tags()).isEmpty();
        Stage stage = process.stages().getFirst();
        assertThat(stage.parallel()).isFalse();
        Step step = stage.steps().getFirst();
        assertThat(step.kind()).isEqualTo(StepKind.APPROVAL);
        assertThat(step.assignee()).isEqualTo(new Assignee.OfRole("MANAGER"));
        assertThat(strict.readValue(mapper.writeValueAsString(process), ProcessDefinition.class))
                .isEqualTo(process);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "-0001-01-01T00:00:00Z", "yesterday", "2026-13-01T00:00:00Z"})
    void refusesAnInstantThatNobodyMeans(String instant) {
        assertThatThrownBy(() -> strict.readValue("\"" + instant + "\"", Instant.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void toleratesInStoredJsonWhatItRefusesFromOutside() {
        String json = "{\"name\":null,\"later\":1}";

        assertThat(mapper.readValue(json, Wish.class).list()).isNull();
        assertThatThrownBy(() -> strict.readValue(json, Wish.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void readsMissingListsAsEmptyAndMissingPrimitivesAsFalseOrZero() {
        Wish wish = strict.readValue("{\"name\":\"n\"}", Wish.class);

        assertThat(wish).isEqualTo(new Wish("n", List.of(), Map.of(), false, 0, null));
        assertThat(strict.readValue("{\"name\":\"n\",\"list\":null,\"flag\":null}", Wish.class))
                .isEqualTo(wish);
    }

    record Sample(MemberId member, ProcessKey process, Instant at, Duration took, EventType event, Scope scope) {}

    record Wish(
            String name,
            List<String> list,
            Map<String, Object> map,
            boolean flag,
            int number,
            @Nullable String note) {}
}
