package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import io.scalewell.fake.FakeAcknowledgements;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.StartRun;
import io.scalewell.ui.component.Outline;
import io.scalewell.ui.component.OutlineChange;
import io.scalewell.ui.component.OutlineLine;
import io.scalewell.ui.component.OutlineLine.Level;
import io.scalewell.ui.process.library.ProcessLibraryView;
import io.scalewell.ui.shell.ForbiddenView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ProcessEditorViewTest extends ScreenTest {

    @Autowired
    private FakeAcknowledgements acknowledgements;

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
    void showsBothWhenADetailWasChangedByTwo() {
        create(Step.task("check", "Check"));
        open("processes/PAY/edit?step=check", ProcessEditorView.class);
        var theirs = Steps.change(
                draft(), "check", step -> step.change().instructions("Theirs").toStep());
        processes.replaceDraft(PAY, theirs, processes.get(PAY).draftRevision());

        test(find(TextArea.class, panel()).all().getFirst()).setValue("Mine");

        assertThat(text(panel())).contains("to: Theirs");
        assertThat(draft().steps().getFirst().instructions()).isEqualTo("Theirs");

        test(find(Button.class, panel()).withText("Keep mine").single()).click();

        assertThat(draft().steps().getFirst().instructions()).isEqualTo("Mine");
    }

    @Test
    void savesWhatTheProcessIsFor() {
        create(Step.task("check", "Check"));
        open("processes/PAY/edit?panel=about", ProcessEditorView.class);
        var about = find(AboutPanel.class).single();

        test(find(TextField.class, about).all().getFirst()).setValue("Pay invoices");
        test(find(TextArea.class, about).all().getFirst()).setValue("Nobody waits for money.");

        assertThat(draft().name()).isEqualTo("Pay invoices");
        assertThat(draft().purpose()).isEqualTo("Nobody waits for money.");
        assertThat(title()).isEqualTo("Pay invoices");
    }

    @Test
    void savesFromWhomToWhomItGoes() {
        create(Step.task("check", "Check"));
        open("processes/PAY/edit?panel=about", ProcessEditorView.class);

        write("Suppliers", "Bank\n\n Accounting ");
        write("Inputs", "Invoice");
        write("Output", "Money sent\nReceipt");
        write("Customer", "Vendor\nAuditor");

        assertThat(draft().suppliers()).containsExactly("Bank", "Accounting");
        assertThat(draft().inputs()).containsExactly("Invoice");
        assertThat(draft().output()).isEqualTo("Money sent\nReceipt");
        assertThat(draft().customer()).isEqualTo("Vendor\nAuditor");
    }

    @Test
    @SuppressWarnings("unchecked")
    void savesWhatTheProcessAnswersTo() {
        create(Step.task("check", "Check"));
        open("processes/PAY/edit?panel=about", ProcessEditorView.class);
        var about = find(AboutPanel.class).single();

        write("Objectives served", "Pay on time");
        write("Obligations met", "ISO 9001, 8.4\nSOX 404");
        var review = (Select<String>) find(Select.class, about).single();
        test(review).selectItem("Every 12 months");
        test(find(Checkbox.class, about).all().getFirst()).click();

        assertThat(draft().objectives()).containsExactly("Pay on time");
        assertThat(draft().obligations()).containsExactly("ISO 9001, 8.4", "SOX 404");
        assertThat(draft().reviewEvery()).isEqualTo("P1Y");
        assertThat(draft().regulated()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsAnUnusualReviewIntervalAmongTheChoices() {
        processes.create(ProcessDefinition.named("Pay")
                .withKey("PAY")
                .change()
                .reviewEvery("P45D")
                .toDefinition());
        open("processes/PAY/edit?panel=about", ProcessEditorView.class);
        var review = (Select<String>)
                find(Select.class, find(AboutPanel.class).single()).single();
        assertThat(review.getValue()).isEqualTo("P45D");

        test(review).selectItem("Every 6 months");
        assertThat(draft().reviewEvery()).isEqualTo("P6M");

        test(review).selectItem("P45D");
        assertThat(draft().reviewEvery()).isEqualTo("P45D");
    }

    private void write(String label, String text) {
        var about = find(AboutPanel.class).single();
        test(find(TextArea.class, about).withCaption(label).single()).setValue(text);
    }

    @Test
    void publishesTheFirstVersionWithoutAPromise() {
        create(Step.task("check", "Check"));
        open("processes/PAY/edit", ProcessEditorView.class);
        find(Popover.class, find(ProcessEditorView.class).single()).single().open();

        press("Publish version 1");

        assertThat(processes.versions(PAY)).hasSize(1);
        assertThat(address()).isEqualTo("processes/PAY");
    }

    @Test
    @SuppressWarnings("unchecked")
    void asksWhatALaterVersionPromises() {
        create(Step.task("check", "Check"));
        processes.publish(PAY, new Publication(null, null));
        open("processes/PAY/edit", ProcessEditorView.class);
        find(Popover.class, find(ProcessEditorView.class).single()).single().open();

        press("Publish version 2");
        var metric = (Select<Object>)
                find(Select.class, find(VerdictFields.class).single()).all().getFirst();
        assertThat(metric.isInvalid()).isTrue();
        assertThat(processes.versions(PAY)).hasSize(1);

        test(metric).selectItem("rework");
        press("Publish version 2");

        assertThat(processes.versions(PAY).getFirst().verdict()).isNotNull();
    }

    @Test
    void leadsToWhatStandsInTheWay() {
        create(Step.task("check", "Check"), FakeSample.step("pay", "", new Assignee.Starter()));
        open("processes/PAY/edit", ProcessEditorView.class);
        find(Popover.class, find(ProcessEditorView.class).single()).single().open();
        assertThat(screenText()).contains("One thing stands in the way:");

        test(find(NativeButton.class, find(ObstacleList.class).single()).single())
                .click();

        assertThat(find(ObstacleList.class).exists()).isFalse();
    }

    @Test
    void isClosedToWhoMayNotDesign() {
        create(Step.task("check", "Check"));
        world.join("Nina Vogel", "nina@kestrel.example", Role.MEMBER);
        world.signIn("nina@kestrel.example");

        navigate("kestrel/processes/PAY/edit", ForbiddenView.class);

        assertThat(title()).isEqualTo("Your role does not open this screen");
    }

    @Test
    @SuppressWarnings("unchecked")
    void tellsWhatChangedWhoIsAffectedAndAsksThemToAcknowledge() {
        var tom = world.join("Tom Li", "tom@kestrel.example", Role.MEMBER);
        create(Step.task("pay", "Pay"));
        processes.publish(PAY, new Publication(null, null));
        runs.start(StartRun.of(PAY));
        var changed = processes.get(PAY);
        var withTom = changed.draft()
                .withSteps(step -> step.change()
                        .assignee(new Assignee.OfMember(tom.email()))
                        .toStep());
        processes.replaceDraft(PAY, withTom, changed.draftRevision());
        open("processes/PAY/edit", ProcessEditorView.class);
        find(Popover.class, find(ProcessEditorView.class).single()).single().open();
        assertThat(popoverText())
                .contains("What changed since v1", "1 step changed")
                .contains("1 person works by it and will be told.", "Tom Li");

        find(Checkbox.class, find(PublishForm.class).single()).single().setValue(true);
        test((Select<Object>) find(Select.class, find(VerdictFields.class).single())
                        .all()
                        .getFirst())
                .selectItem("rework");
        press("Publish version 2");

        assertThat(popoverText()).contains("Version 2 is published", "1 open run stays on v1.");
        press("Open the process");
        assertThat(address()).isEqualTo("processes/PAY");
        world.signIn(tom.email());
        assertThat(acknowledgements.mine()).hasSize(1);
    }

    @Test
    void asksForPublicationWhereTheProcessIsRegulated() {
        create(Step.task("pay", "Pay"));
        var draft = processes.get(PAY);
        processes.replaceDraft(PAY, draft.draft().change().regulated(true).toDefinition(), draft.draftRevision());
        open("processes/PAY/edit", ProcessEditorView.class);
        find(Popover.class, find(ProcessEditorView.class).single()).single().open();
        assertThat(popoverText()).contains("a second person has to agree");

        press("Ask for publication");

        assertThat(popoverText()).contains("Publication was asked for");
        assertThat(processes.versions(PAY)).isEmpty();
    }

    private String popoverText() {
        return text(find(PublishForm.class).single());
    }
}
