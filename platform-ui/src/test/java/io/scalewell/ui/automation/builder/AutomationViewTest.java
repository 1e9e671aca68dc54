package io.scalewell.ui.automation.builder;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeAutomations;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.Rung;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.ui.automation.StepAutomation;
import io.scalewell.ui.component.CopyField;
import io.scalewell.ui.shell.Query;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AutomationViewTest extends ScreenTest {

    @Autowired
    private FakeAutomations automations;

    @BeforeEach
    void forget() {
        automations.clear();
    }

    @Test
    void beginsWithARecipeAndTurnsItOn() {
        open("automations/new?recipe=tell-overdue", AutomationView.class);

        press("Turn on");

        var saved = automations.get(AutomationKey.of("A-1"));
        assertThat(saved.enabled()).isTrue();
        assertThat(saved.definition().trigger().settings()).containsEntry("type", "task.overdue");
        assertThat(saved.definition().actions().getFirst().settings())
                .containsEntry("text", "A step of {{ run.key }} is overdue.");
        assertThat(title()).isEqualTo("Tell somebody when a step is overdue");
    }

    @Test
    void beginsWithTheStepThatTheAddressNames() {
        open(
                "automations/new?process=ONB&step=check-id&action=request-approval&name=Check%20identity",
                AutomationView.class);

        assertThat(find(TextField.class).all()).extracting(TextField::getValue).contains("Check identity");
        assertThat(screenText()).contains("Ask for approval");
    }

    @Test
    void stepNamesTheAutomationThatWasMadeForIt() {
        processes.create(ProcessDefinition.named("Pay")
                .withKey("PAY")
                .withStages(List.of(new Stage("", false, List.of(Step.task("check", "Check"))))));
        open("automations/new?process=PAY&step=check&action=notify&name=Check", AutomationView.class);
        assertThat(link("Pay").getHref()).endsWith("processes/PAY/edit?step=check");
        test(find(TextArea.class).withCaption("Text").single()).setValue("Check it");

        press("Save");

        assertThat(processes.get(ProcessKey.of("PAY")).draft().steps())
                .singleElement()
                .returns(StepKind.AUTOMATED, Step::kind)
                .returns("A-1", Step::automation);
    }

    @Test
    void addressThatNamesNoStepBeginsWithNothing() {
        assertThat(StepAutomation.of(Query.empty().with("process", "ONB").with("action", "notify")))
                .isEmpty();
        assertThat(StepAutomation.of(Query.empty()
                        .with("process", "ONB")
                        .with("action", "notify")
                        .with("step", "a\" || true || \"")))
                .as("a step that could write the condition")
                .isEmpty();
    }

    @Test
    void automationOfAStepActsWhenItIsReadyAndCompletesIt() {
        var step = Step.task("check-id", "Check identity");

        var made = StepAutomation.of(Query.of(StepAutomation.address(ProcessKey.of("ONB"), step, "notify")));

        assertThat(made).hasValueSatisfying(definition -> {
            assertThat(definition.trigger().settings())
                    .containsExactlyInAnyOrderEntriesOf(Map.of("type", "task.ready", "process", "ONB"));
            assertThat(definition.filter()).isEqualTo("event.step == \"check-id\"");
            assertThat(definition.actions()).extracting(Kinded::kind).containsExactly("notify", "complete-task");
            assertThat(definition.rung()).isEqualTo(Rung.SHADOW);
        });
    }

    @Test
    void saysAtTheCardWhatIsMissing() {
        open("automations/new?recipe=tell-overdue", AutomationView.class);
        var text = find(TextArea.class).withCaption("Text").single();
        test(text).setValue("");

        press("Save");

        assertThat(text.isInvalid()).isTrue();
        assertThat(text.getErrorMessage()).isEqualTo("text is needed.");
        assertThat(automations.automations).isEmpty();
    }

    @Test
    void showsTheSecretOfAWebhookOnce() {
        var approval = new Kinded("request-approval", Map.of("question", "Go on?"));
        var webhook = new Kinded("webhook", Map.of());
        automations.create(new AutomationDefinition("Calls", webhook, null, List.of(approval), null, null));

        open("automations/A-1", AutomationView.class);

        assertThat(find(CopyField.class).all()).hasSize(1);
        assertThat(screenText()).contains("Address for calls").doesNotContain("whsec_");
    }

    @Test
    void triesWhatIsNotSavedYet() {
        open("automations/new?recipe=tell-overdue", AutomationView.class);

        press("Test");

        assertThat(screenText()).contains("It would go on", "Would do: Notify");
        assertThat(automations.automations).isEmpty();
    }
}
