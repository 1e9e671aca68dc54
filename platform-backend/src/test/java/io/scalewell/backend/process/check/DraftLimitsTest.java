package io.scalewell.backend.process.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DraftLimitsTest {

    @Test
    void incompleteDraftIsFine() {
        assertThatNoException()
                .isThrownBy(() -> DraftLimits.require(ProcessDefinition.named("New")
                        .withStages(List.of(new Stage("", false, List.of(Step.task("", ""), Step.task("", "")))))));
    }

    @Test
    void fiveHundredStepsAreAllowedAndNoMore() {
        assertThatNoException().isThrownBy(() -> DraftLimits.require(withSteps(500)));
        assertThat(pointers(withSteps(501))).containsExactly("/stages");
    }

    @Test
    void namesWhatIsTooLong() {
        ProcessDefinition definition = ProcessDefinition.named("x".repeat(201))
                .withStages(List.of(new Stage("Only", false, List.of(Step.task("a", "x".repeat(301))))));

        assertThat(pointers(definition)).containsExactly("/name", "/stages/0/steps/0/title");
    }

    @Test
    void allTextsTogetherAreLimited() {
        Step wordy =
                Step.task("a", "A").change().instructions("x".repeat(20_000)).toStep();
        ProcessDefinition definition = ProcessDefinition.named("Wordy")
                .withStages(List.of(new Stage(
                        "Only",
                        false,
                        IntStream.range(0, 60).mapToObj(index -> wordy).toList())));

        assertThat(pointers(definition)).contains("");
    }

    @Test
    void refusesWhatNoDatabaseCanHold() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> DraftLimits.require(ProcessDefinition.named("a\0b")))
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(InputError::pointer)
                        .containsExactly("/name"));
    }

    @Test
    void processNeedsName() {
        assertThat(pointers(ProcessDefinition.named("  "))).containsExactly("/name");
    }

    private static List<String> pointers(ProcessDefinition definition) {
        return DraftLimits.errors(definition).stream().map(InputError::pointer).toList();
    }

    private static ProcessDefinition withSteps(int count) {
        List<Step> steps = IntStream.range(0, count)
                .mapToObj(number -> Step.task("s" + number, "Step"))
                .toList();
        return ProcessDefinition.named("Large").withStages(List.of(new Stage("Only", false, steps)));
    }
}
