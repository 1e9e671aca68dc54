package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
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
    void keepsAKeyByWhichAnAutomationKnowsTheStep() {
        var draft = of(Step.task(TYPED, "Check")
                .change()
                .kind(StepKind.AUTOMATED)
                .automation("A-1")
                .toStep());

        assertThat(FinalKeys.madeUp(draft, null)).isEmpty();
    }

    @Test
    void redirectsAWaitThatCountsFromAnOldKey() {
        var wait = Step.task("wait", "Wait")
                .change()
                .kind(StepKind.WAIT)
                .waitsFor(Wait.until("P2D after " + TYPED))
                .toStep();

        var redirected =
                FinalKeys.redirected(of(Step.task(TYPED, "Check"), wait), of(Step.task("check", "Check"), wait));

        assertThat(redirected.steps().getLast().waitsFor()).isEqualTo(Wait.until("P2D after check"));
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
