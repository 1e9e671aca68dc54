package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.ui.component.MiniMap;
import io.scalewell.ui.component.Outline;
import io.scalewell.ui.component.OutlineChange;
import io.scalewell.ui.component.OutlineLine;
import io.scalewell.ui.component.OutlineLine.Level;
import io.scalewell.ui.process.library.ProcessLibraryView;
import io.scalewell.ui.shell.ForbiddenView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProcessEditorViewTest extends ScreenTest {

    private static final ProcessKey PAY = ProcessKey.of("PAY");

    private void create(Step... steps) {
        processes.create(ProcessDefinition.named("Pay")
                .withKey("PAY")
                .withStages(steps.length == 0 ? List.of() : List.of(new Stage("", false, List.of(steps)))));
    }

    private ProcessDefinition draft() {
        return processes.get(PAY).draft();
    }

    private void tell(String event, JsonNode detail) {
        var outline = find(Outline.class).single().getElement();
        var data = JacksonUtils.createObjectNode();
        data.set("event.detail", detail);
        outline.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(outline, event, data));
    }

    private void type(long rev, OutlineLine... lines) {
        var order = Stream.of(lines).map(OutlineLine::key).toList();
        tell("outline-change", JacksonUtils.beanToJson(new OutlineChange(rev, order, List.of(lines))));
    }

    private static OutlineLine line(String key, String title) {
        return new OutlineLine(key, Level.STEP, title, false);
    }

    private StepPanel panel() {
        return find(StepPanel.class).single();
    }

    @Test
    void closesTheDetailsOfAStepThatWasDeleted() {
        create(Step.task("check", "Check"), Step.task("pay", "Pay"));
        open("processes/PAY/edit?step=pay", ProcessEditorView.class);
        assertThat(find(StepPanel.class).all()).hasSize(1);

        tell("outline-change", JacksonUtils.beanToJson(new OutlineChange(3, List.of("check"), List.of())));

        assertThat(draft().steps()).extracting(Step::title).containsExactly("Check");
        assertThat(find(StepPanel.class).all()).isEmpty();
        assertThat(address()).isEqualTo("processes/PAY/edit");
    }

    @Test
    void drawsItsSmallMapWhenAskedAndJumpsToTheStepThatIsClickedOn() {
        create(Step.task("check", "Check"), Step.task("pay", "Pay"));
        open("processes/PAY/edit", ProcessEditorView.class);
        var map = find(MiniMap.class).single().getElement();

        map.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(map, "mini-map-ask", JacksonUtils.createObjectNode()));
        var drawn = map.getPropertyRaw("diagram").toString();
        assertThat(drawn).contains("\"revision\":" + map.getProperty("revision"), "Check", "Pay");

        type(3, line("check", "Check"), line("pay", "Pay at once"));
        assertThat(map.getProperty("revision")).isEqualTo("2");
    }

    @Test
    void savesWhatIsTyped() {
        create();
        open("processes/PAY/edit", ProcessEditorView.class);

        type(3, line("k1", "Check"), line("k2", "Pay"));

        assertThat(draft().steps()).extracting(Step::title).containsExactly("Check", "Pay");
    }

    @Test
    void keepsBothSidesWhenTwoPeopleType() {
        create(Step.task("check", "Check"));
        open("processes/PAY/edit", ProcessEditorView.class);
        var theirs = new Checklist().typed(List.of(line("check", "Check"), line("k9", "Theirs")), draft());
        processes.replaceDraft(PAY, theirs, processes.get(PAY).draftRevision());

        type(3, line("check", "Check"), line("k1", "Mine"));
        assertThat(draft().steps()).extracting(Step::title).containsExactly("Check", "Theirs");

        // The browser was told of the newer draft, so what was typed on the older one is passed over ...
        type(3, line("check", "Check"), line("k1", "Mine"));
        assertThat(draft().steps()).extracting(Step::title).containsExactly("Check", "Theirs");

        // ... and comes once more, merged: the editor has merged the other's line into its own and sends both.
        type(5, line("check", "Check"), line("k9", "Theirs"), line("k1", "Mine"));
        assertThat(draft().steps()).extracting(Step::title).containsExactly("Check", "Theirs", "Mine");
    }

    @Test
    void savesWhatTheMenusAddToAStep() {
        create();
        open("processes/PAY/edit", ProcessEditorView.class);
        var details = StepDetails.of(Step.task("k1", "")
                .change()
                .due("P2D after previous")
                .tags(List.of("legal"))
                .toStep());

        type(3, new OutlineLine("k1", Level.STEP, "Check", false, details));

        assertThat(draft().steps()).singleElement().satisfies(step -> {
            assertThat(step.due()).isEqualTo("P2D after previous");
            assertThat(step.tags()).containsExactly("legal");
        });
    }

    @Test
    void showsWhatSomebodyElseSavedWithoutAWord() {
        create(Step.task("check", "Check"));
        open("processes/PAY/edit?step=check", ProcessEditorView.class);
        var theirs = Steps.change(
                draft(), "check", step -> step.change().instructions("Theirs").toStep());
        var saved = processes.replaceDraft(PAY, theirs, processes.get(PAY).draftRevision());

        drafts.saved(saved.draftRevision());

        assertThat(find(Outline.class).single().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.details().get("instructions").asString())
                        .isEqualTo("Theirs"));
        assertThat(test(find(TextArea.class, panel()).all().getFirst())
                        .getComponent()
                        .getValue())
                .isEqualTo("Theirs");
    }

    @Test
    void showsTheStepsAsAMapAndAsAListAgain() {
        create(Step.task("check", "Check"));
        open("processes/PAY/edit", ProcessEditorView.class);

        tell(
                "outline-command",
                JacksonUtils.createObjectNode().put("command", "map").put("key", "check"));
        assertThat(find(DraftMap.class).exists()).isTrue();
        assertThat(find(Outline.class).exists()).isFalse();
        press("As a list");

        assertThat(find(Outline.class).single().lines()).hasSize(1);
    }

    @Test
    void goesToANewAutomationForTheStep() {
        create(Step.task("check", "Check"));
        open("processes/PAY/edit", ProcessEditorView.class);

        tell(
                "outline-command",
                JacksonUtils.createObjectNode()
                        .put("command", "automate")
                        .put("key", "check")
                        .put("kind", "notify"));

        assertThat(address())
                .startsWith("automations/new?")
                .contains("action=notify", "process=PAY", "step=check", "name=Check");
    }

    @Test
    void leavesItsSeatWithTheScreen() {
        create(Step.task("check", "Check"));
        open("processes/PAY/edit", ProcessEditorView.class);
        assertThat(drafts.open()).isEqualTo(1);

        navigate("kestrel/processes", ProcessLibraryView.class);

        assertThat(drafts.open()).isZero();
    }

    @Test
    void opensTheDetailsOfTheStepWithTheCaret() {
        create(Step.task("check", "Check"), Step.task("pay", "Pay"));
        open("processes/PAY/edit", ProcessEditorView.class);

        tell("outline-select", JacksonUtils.createObjectNode().put("key", "pay"));

        assertThat(text(panel())).contains("Pay");
        assertThat(panel().isOf("pay")).isTrue();
    }

    @Test
    void waitsForTheFirstWordOfAStep() {
        create();
        open("processes/PAY/edit", ProcessEditorView.class);
        type(3, line("k1", ""));
        tell("outline-select", JacksonUtils.createObjectNode().put("key", "k1"));
        assertThat(find(StepPanel.class).exists()).isFalse();

        type(4, line("k1", "Check"));

        assertThat(panel().isOf("k1")).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void savesDetailsAsTheyAreChanged() {
        create(Step.task("check", "Check"), Step.task("approve", "Approve"));
        open("processes/PAY/edit?step=approve", ProcessEditorView.class);

        test((Select<StepKind>) find(Select.class, panel()).all().getFirst()).selectItem("Approval");
        test(find(AssigneeField.class, panel()).withCaption("Who does it").single())
                .selectItem("Marco Ruiz");
        test(find(TextArea.class, panel()).all().getFirst()).setValue("Look **twice**.");
        test(find(Checkbox.class, panel())
                        .withCaption("Required: it cannot be skipped")
                        .single())
                .click();
        var back = find(ComboBox.class, panel()).all().stream()
                .filter(box -> box.getLabel().startsWith("Rejected"))
                .findFirst()
                .orElseThrow();
        test((ComboBox<Step>) back).selectItem("Check");

        var step = draft().steps().getLast();
        assertThat(step.kind()).isEqualTo(StepKind.APPROVAL);
        assertThat(step.assignee()).isEqualTo(new Assignee.OfMember("marco@kestrel.example"));
        assertThat(step.instructions()).isEqualTo("Look **twice**.");
        assertThat(step.required()).isTrue();
        assertThat(step.onReject()).isEqualTo("check");
        assertThat(text(panel())).contains("Saved 10:00");
    }

    @Test
    void addsAFieldWithAKeyOfItsOwn() {
        create(Step.task("check", "Check"));
        open("processes/PAY/edit?step=check", ProcessEditorView.class);

        test(find(Button.class, panel()).withText("Add a field").single()).click();
        test(find(TextField.class, find(FieldCard.class).single())
                        .withCaption("Label")
                        .single())
                .setValue("Amount");

        assertThat(draft().steps().getFirst().fields()).singleElement().satisfies(field -> {
            assertThat(field.label()).isEqualTo("Amount");
            assertThat(field.key()).isEqualTo("newField");
        });
    }

    @Test
    void isClosedToWhoMayNotDesign() {
        create(Step.task("check", "Check"));
        world.join("Nina Vogel", "nina@kestrel.example", Role.MEMBER);
        world.signIn("nina@kestrel.example");

        navigate("kestrel/processes/PAY/edit", ForbiddenView.class);

        assertThat(title()).isEqualTo("Your role does not open this screen");
    }
}
