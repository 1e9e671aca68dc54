package io.scalewell.ui.automation.builder;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import io.scalewell.fake.FakeAutomations;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.ui.component.CopyField;
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
