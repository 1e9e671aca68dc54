package io.scalewell.backend.automation;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.automation.kind.Kind;
import io.scalewell.backend.automation.kind.SettingsForm;
import io.scalewell.backend.automation.kind.TriggerKind;
import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.kind.KindInfo;
import io.scalewell.shared.kind.SettingField;
import io.scalewell.shared.kind.SettingType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What every kind of trigger and action owes, whoever writes it. */
@BackendTest
class KindsContractIT {

    private static final Set<String> JSON_TYPES = Set.of("string", "number", "boolean", "object", "array");

    @Autowired
    private List<TriggerKind<?>> triggers;

    @Autowired
    private List<ActionKind<?>> actions;

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Api api;

    private Api.Client client;

    @BeforeEach
    void openClient() {
        client = api.of(organizations.create());
    }

    private Stream<Kind<?>> kinds() {
        return Stream.concat(triggers.stream(), actions.stream());
    }

    @Test
    void everyKindIntroducesItselfAndItsSettings() {
        assertThat(triggers).hasSizeGreaterThanOrEqualTo(3);
        assertThat(actions).hasSizeGreaterThanOrEqualTo(8);
        assertThat(kinds()).allSatisfy(kind -> {
            KindInfo info = SettingsForm.info(kind);
            assertThat(info.name()).matches("[a-z]+(-[a-z]+)*");
            assertThat(info.title()).isNotBlank();
            assertThat(info.help()).endsWith(".");
            assertThat(info.icon()).isNotBlank();
            assertThat(info.settings())
                    .extracting(SettingField::name)
                    .containsExactly(Arrays.stream(kind.settings().getRecordComponents())
                            .map(RecordComponent::getName)
                            .toArray(String[]::new));
            assertThat(info.settings()).allSatisfy(field -> {
                assertThat(field.label()).isNotBlank();
                assertThat(field.choices().isEmpty()).isEqualTo(field.type() != SettingType.CHOICE);
            });
        });
    }

    @Test
    void everyKindIsServedWithTheSchemaOfItsSettings() {
        JsonNode served = client.get("/api/v1/automations/kinds").json();

        assertThat(kinds()).allSatisfy(kind -> {
            JsonNode described = Stream.of("/triggers", "/actions")
                    .flatMap(list -> StreamSupport.stream(served.at(list).spliterator(), false))
                    .filter(one -> one.at("/kind").asString().equals(kind.name()))
                    .findFirst()
                    .orElseThrow();
            JsonNode schema = described.at("/schema");
            assertThat(schema.at("/type").asString()).isEqualTo("object");
            assertThat(schema.at("/additionalProperties").asBoolean(true)).isFalse();
            for (SettingField field : SettingsForm.info(kind).settings()) {
                JsonNode property = schema.at("/properties/" + field.name());
                assertThat(types(property)).isNotEmpty().isSubsetOf(JSON_TYPES);
                assertThat(property.at("/title").asString()).isEqualTo(field.label());
                assertThat(texts(schema.at("/required")).contains(field.name())).isEqualTo(field.required());
            }
        });
    }

    @Test
    void missingAndUnknownSettingsOfEveryKindAreNamed() {
        assertThat(actions).allSatisfy(kind -> refuses(kind, "/actions/0/settings", """
                        {"name": "Wrong", "trigger": {"kind": "webhook", "settings": {}},
                         "actions": [{"kind": "%s", "settings": {"nonsense": 1}}]}
                        """));
        assertThat(triggers).allSatisfy(kind -> refuses(kind, "/trigger/settings", """
                {"name": "Wrong", "trigger": {"kind": "%s", "settings": {"nonsense": 1}},
                 "actions": [{"kind": "start-run", "settings": {"process": "ONB"}}]}
                """));
        assertThat(client.get("/api/v1/automations").json().at("/items").isEmpty())
                .isTrue();
    }

    private void refuses(Kind<?> kind, String pointer, String definition) {
        Answer answer = client.post("/api/v1/automations", definition.formatted(kind.name()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        List<String> pointers = answer.json().at("/errors").findValuesAsString("pointer");
        assertThat(pointers).contains(pointer + "/nonsense");
        assertThat(pointers)
                .containsAll(SettingsForm.info(kind).settings().stream()
                        .filter(SettingField::required)
                        .map(field -> pointer + "/" + field.name())
                        .toList());
    }

    private static List<String> types(JsonNode property) {
        JsonNode type = property.at("/type");
        return type.isArray() ? texts(type) : List.of(type.asString());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
