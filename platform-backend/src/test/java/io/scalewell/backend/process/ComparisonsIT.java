package io.scalewell.backend.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.fixture.Answer;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.diff.Comparisons;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class ComparisonsIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Api api;

    private TestOrganization organization;
    private ProcessKey key;

    @BeforeEach
    void publishAndChange() {
        organization = organizations.create();
        ProcessDefinition first = ProcessDefinition.named("Onboarding")
                .withStages(List.of(new Stage(
                        "Contract",
                        false,
                        List.of(Step.task("check", "Check"), Step.task("sign", "Sign"), Step.task("file", "File")))));
        key = organization.call(() -> processes.create(first)).summary().key();
        organization.call(() -> processes.publish(key, new Publication("First", null)));
        ProcessDefinition second = first.withStages(List.of(new Stage(
                "Contract",
                false,
                List.of(
                        Step.task("sign", "Sign"),
                        Step.task("check", "Check")
                                .change()
                                .due("P2D after previous")
                                .toStep(),
                        Step.task("tell", "Tell them")))));
        organization.call(() -> processes.replaceDraft(key, second, 1));
    }

    @Test
    void theApiTellsWhatChangedFromAVersionToTheDraft() {
        Answer answer = api.of(organization).get("/api/v1/processes/" + key + "/versions/1/diff/0");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/added/0")).isEqualTo("tell");
        assertThat(answer.at("/removed/0")).isEqualTo("file");
        assertThat(answer.json().at("/moved")).hasSize(1);
        assertThat(answer.at("/changed/0")).isEqualTo("check");
        assertThat(answer.text()).contains("\"property\":\"due\"", "\"after\":\"P2D after previous\"");
        assertThat(answer.json().at("/stages")).isEmpty();
    }

    @Test
    void aVersionIsTheSameAsItself() {
        assertThat(organization
                        .call(() -> comparisons.compare(key, 1, 1, Locale.ENGLISH))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> organization.call(() -> comparisons.compare(key, 1, 7, Locale.ENGLISH)));
        assertThat(api.of(organizations.create())
                        .get("/api/v1/processes/" + key + "/versions/1/diff/0")
                        .status())
                .isEqualTo(404);
    }
}
