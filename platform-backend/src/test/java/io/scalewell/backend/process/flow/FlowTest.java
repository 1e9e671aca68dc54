package io.scalewell.backend.process.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.process.flow.Block.Branch;
import io.scalewell.backend.process.flow.Block.Branching;
import io.scalewell.backend.process.flow.Block.Choice;
import io.scalewell.backend.process.flow.Block.Gate;
import io.scalewell.backend.process.flow.Block.Single;
import io.scalewell.backend.process.flow.Flow.Rework;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final String FRANCE = "run.fields.country == \"FR\"";
    private static final String GERMANY = "run.fields.country == 'DE'";

    @Test
    void neighboursWithTheSameConditionShareOneChoice() {
        Step a = step("a", null, null);
        Step b = step("b", null, FRANCE);
        Step c = step("c", null, " " + FRANCE + " ");
        Step d = step("d", null, GERMANY);

        assertThat(blocks(false, a, b, c, d))
                .containsExactly(new Single(a), new Choice(FRANCE, List.of(b, c)), new Choice(GERMANY, List.of(d)));
    }

    @Test
    void stepsOfABranchFollowOneAnotherBesideTheOthers() {
        Step a = step("a", "left", null);
        Step b = step("b", null, null);
        Step c = step("c", "left", FRANCE);

        assertThat(blocks(true, a, b, c))
                .containsExactly(new Branching(
                        Gate.PARALLEL,
                        List.of(
                                new Branch("left", null, List.of(new Single(a), new Choice(FRANCE, List.of(c)))),
                                new Branch(null, null, List.of(new Single(b))))));
    }

    @Test
    void onlyOneOfBranchesIsTakenThatCompareOneFieldWithDifferentValues() {
        assertThat(gate(FRANCE, GERMANY)).isEqualTo(Gate.EXCLUSIVE);
        assertThat(gate("run.fields.n == 1", "run.fields.n == 2.0")).isEqualTo(Gate.EXCLUSIVE);
    }

    @Test
    void severalOfOtherConditionalBranchesMayBeTaken() {
        assertThat(gate(FRANCE, FRANCE)).isEqualTo(Gate.INCLUSIVE);
        assertThat(gate(FRANCE, "run.fields.vip")).isEqualTo(Gate.INCLUSIVE);
        assertThat(gate(FRANCE, "run.fields.other == \"DE\"")).isEqualTo(Gate.INCLUSIVE);
        assertThat(gate("run.fields.n == 1", "run.fields.n == 1.0")).isEqualTo(Gate.INCLUSIVE);
        assertThat(gate(FRANCE, null)).isEqualTo(Gate.PARALLEL);
    }

    @Test
    void aParallelStageWithOneBranchIsASequence() {
        Step a = step("a", "only", null);
        Step b = step("b", "only", null);

        assertThat(blocks(true, a, b)).containsExactly(new Single(a), new Single(b));
    }

    @Test
    void anApprovalLeadsBackToAStepThatExists() {
        Step write = step("write", null, null);
        Step approve = step("approve", null, null)
                .change()
                .kind(StepKind.APPROVAL)
                .onReject("write")
                .toStep();
        Step other = approve.change().key("other").onReject("gone").toStep();

        Flow flow = Flow.of(process(new Stage("", false, List.of(write, approve, other))));

        assertThat(flow.reworks()).containsExactly(new Rework("approve", "write"));
    }

    @Test
    void stagesWithoutStepsAreLeftOut() {
        assertThat(Flow.of(process(new Stage("Empty", true, List.of()))).stages())
                .isEmpty();
    }

    private static Gate gate(@Nullable String one, @Nullable String other) {
        List<Block> blocks = blocks(true, step("a", null, one), step("b", null, other));
        return ((Branching) blocks.getFirst()).gate();
    }

    private static List<Block> blocks(boolean parallel, Step... steps) {
        return Flow.of(process(new Stage("Stage", parallel, List.of(steps))))
                .stages()
                .getFirst()
                .blocks();
    }

    private static ProcessDefinition process(Stage... stages) {
        return ProcessDefinition.named("Process").withStages(List.of(stages));
    }

    private static Step step(String key, @Nullable String branch, @Nullable String condition) {
        return Step.task(key, key).change().branch(branch).condition(condition).toStep();
    }
}
