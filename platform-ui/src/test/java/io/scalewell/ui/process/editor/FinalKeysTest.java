package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FinalKeysTest {

    private static final String TYPED = "k17310lq1ayudh";

    private static ProcessDefinition of(Step... steps) {
        return ProcessDefinition.named("Pay").withStages(List.of(new Stage("", false, List.of(steps))));
    }

    @Test
    void findsKeysThatTheBrowserMadeUp() {
        var draft = of(Step.task(TYPED, "Check"), Step.task("kick-off", "Kick-off"), Step.task("keyboard", "Keyboard"));

        assertThat(FinalKeys.madeUp(draft, null)).containsExactly(0);
    }

    @Test
    void keepsAKeyThatWasPublished() {
        var draft = of(Step.task(TYPED, "Check"));

        assertThat(FinalKeys.madeUp(draft, draft)).isEmpty();
    }

    @Test
    void takesOnlyTheMadeUpKeysAway() {
        var draft = of(Step.task(TYPED, "Check"), Step.task("pay", "Pay"));

        assertThat(FinalKeys.without(draft, Set.of(0)).steps())
                .extracting(Step::key)
                .containsExactly("", "pay");
    }

    @Test
    void redirectsWhatReferredToAnOldKey() {
        var approve = Step.task("approve", "Approve")
                .change()
                .kind(StepKind.APPROVAL)
                .onReject(TYPED)
                .due("2 days after " + TYPED)
                .toStep();
        var before = of(Step.task(TYPED, "Check"), approve);
        var after = of(Step.task("check", "Check"), approve);

        var redirected = FinalKeys.redirected(before, after).steps().getLast();

        assertThat(redirected.onReject()).isEqualTo("check");
        assertThat(redirected.due()).isEqualTo("2 days after check");
    }
}
