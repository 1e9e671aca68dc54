package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import io.scalewell.fake.FakeAutomations;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.ui.process.page.ProcessView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The details of a step that an automation does. */
class AutomatedStepViewTest extends ScreenTest {

    private static final ProcessKey PAY = ProcessKey.of("PAY");

    @Autowired
    private FakeAutomations automations;

    @BeforeEach
    void create() {
        automations.clear();
        automations.create(new AutomationDefinition(
                "Book invoices",
                new Kinded("event", Map.of("type", "task.ready", "process", "PAY")),
                null,
                List.of(new Kinded("notify", Map.of("text", "Booked"))),
                null,
                null));
        var step =
                Step.task("book", "Book it").change().kind(StepKind.AUTOMATED).toStep();
        processes.create(
                ProcessDefinition.named("Pay").withKey("PAY").withStages(List.of(new Stage("", false, List.of(step)))));
    }

    private Step saved() {
        return processes.get(PAY).draft().steps().getFirst();
    }

    private AutomationEditor editor() {
        return find(AutomationEditor.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> choice() {
        return (ComboBox<String>) find(ComboBox.class, editor()).single();
    }

    @Test
    void storesTheAutomationThatIsChosenAndLeadsToIt() {
        open("processes/PAY/edit?step=book", ProcessEditorView.class);
        assertThat(find(Anchor.class, editor()).single().getHref())
                .contains("automations/new?", "process=PAY", "step=book");

        test(choice()).selectItem("A-1 Book invoices");

        assertThat(saved().automation()).isEqualTo("A-1");
        assertThat(find(Anchor.class, editor()).single().getHref()).endsWith("automations/A-1");
        assertThat(text(editor())).contains("It is off");

        automations.create(new AutomationDefinition(
                "Elsewhere",
                new Kinded("event", Map.of("type", "task.ready", "process", "HIR")),
                null,
                List.of(new Kinded("notify", Map.of("text", "Hired"))),
                null,
                null));
        open("processes/PAY/edit", ProcessEditorView.class);
        open("processes/PAY/edit?step=book", ProcessEditorView.class);
        test(choice()).selectItem("A-2 Elsewhere");
        assertThat(text(editor())).contains("does not react to this process yet");
        test(choice()).selectItem("A-1 Book invoices");

        open("processes/PAY", ProcessView.class);
        assertThat(screenText()).contains("Automated by A-1");
    }

    @Test
    void publishingNamesTheAutomationThatIsOffAndLeadsToTheStep() {
        open("processes/PAY/edit?step=book", ProcessEditorView.class);
        test(choice()).selectItem("A-1 Book invoices");
        open("processes/PAY/edit", ProcessEditorView.class);
        find(Popover.class, find(ProcessEditorView.class).single()).single().open();

        assertThat(screenText())
                .contains("One thing is worth a look before you publish:", "Book it: A-1 is switched off");
        test(find(NativeButton.class, find(ObstacleList.class).single()).single())
                .click();
        assertThat(find(AutomationEditor.class).exists()).isTrue();

        find(Popover.class, find(ProcessEditorView.class).single()).single().open();
        press("Publish version 1");
        assertThat(processes.versions(PAY)).as("it is no obstacle").hasSize(1);
    }
}
