package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepChange;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Somebody else saves the same step while its details are open. */
class StepConflictViewTest extends ScreenTest {

    private static final ProcessKey PAY = ProcessKey.of("PAY");

    private void open(Step step) {
        processes.create(
                ProcessDefinition.named("Pay").withKey("PAY").withStages(List.of(new Stage("", false, List.of(step)))));
        open("processes/PAY/edit?step=pay", ProcessEditorView.class);
    }

    private static Step pay(UnaryOperator<StepChange> change) {
        return change.apply(Step.task("pay", "Pay").change()).toStep();
    }

    /** Saved, and not yet heard of. */
    private long theySave(UnaryOperator<StepChange> change) {
        var detail = processes.get(PAY);
        var theirs = Steps.change(
                detail.draft(), "pay", step -> change.apply(step.change()).toStep());
        return processes.replaceDraft(PAY, theirs, detail.draftRevision()).draftRevision();
    }

    private Step saved() {
        return processes.get(PAY).draft().steps().getFirst();
    }

    private StepPanel panel() {
        return find(StepPanel.class).single();
    }

    private TextArea instructions() {
        return find(TextArea.class, panel()).withCaption("Instructions").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String label) {
        return (Select<Object>) find(Select.class, panel()).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text, StepPanel within) {
        test(find(Button.class, within).withText(text).single()).click();
    }

    @Test
    void keepsTheWordsOfBothInTheInstructions() {
        open(pay(step -> step.instructions("Check the sum.")));
        theySave(step -> step.instructions("Check the sum. Then sign."));

        test(instructions()).setValue("First: Check the sum.");

        assertThat(saved().instructions()).isEqualTo("First: Check the sum. Then sign.");
        assertThat(instructions().getValue()).isEqualTo("First: Check the sum. Then sign.");
    }

    @Test
    void showsBothWhereTheSameWordsWereChanged() {
        open(pay(step -> step.instructions("Look")));
        theySave(step -> step.instructions("Theirs"));

        test(instructions()).setValue("Mine");

        assertThat(text(panel())).contains("to: Theirs");
        assertThat(saved().instructions()).isEqualTo("Theirs");
        assertThat(instructions().getValue()).isEqualTo("Mine");

        press("Keep mine", panel());

        assertThat(saved().instructions()).isEqualTo("Mine");
        assertThat(text(panel())).doesNotContain("to: Theirs");
    }

    @Test
    void takesTheirsWhenTheReaderSaysSo() {
        open(pay(step -> step.instructions("Look")));
        theySave(step -> step.instructions("Theirs"));
        test(instructions()).setValue("Mine");

        press("Take theirs", panel());

        assertThat(instructions().getValue()).isEqualTo("Theirs");
        test(instructions()).setValue("Theirs, and mine");
        assertThat(saved().instructions()).isEqualTo("Theirs, and mine");
    }

    @Test
    void leavesWhatIsTypedAloneWhenTheyChangeSomethingElse() {
        open(pay(step -> step.fields(List.of(
                new Field("sum", "Sum", FieldType.NUMBER, false, null, List.of()),
                new Field("day", "Day", FieldType.DATE, false, null, List.of())))));
        var card = find(FieldCard.class, panel()).all().getFirst();

        drafts.saved(theySave(step -> step.instructions("Theirs")
                .fields(List.of(
                        new Field("sum", "Sum", FieldType.NUMBER, true, null, List.of()),
                        new Field("day", "Day", FieldType.DATE, false, null, List.of())))));
        assertThat(find(FieldCard.class, panel()).all()).first().isSameAs(card);
        test(find(TextField.class, card).withCaption("Label").single()).setValue("Total");

        assertThat(saved().fields().getFirst())
                .isEqualTo(new Field("sum", "Total", FieldType.NUMBER, true, null, List.of()));
        assertThat(saved().instructions()).isEqualTo("Theirs");
    }

    @Test
    void mergesApproversAndSaysInWordsWhatContradicts() {
        var one = new Approval(ApprovalMode.ONE, null, List.of(new Assignee.Starter()), false);
        open(pay(step -> step.kind(StepKind.APPROVAL).approval(one)));
        var marco = new Assignee.OfMember("marco@kestrel.example");
        theySave(step ->
                step.approval(new Approval(ApprovalMode.ONE, null, List.of(new Assignee.Starter(), marco), false)));

        test(select("Who has to agree")).selectItem("All of them");

        assertThat(saved().approval())
                .isEqualTo(new Approval(ApprovalMode.ALL, null, List.of(new Assignee.Starter(), marco), false));

        theySave(step -> step.approval(
                new Approval(ApprovalMode.SEQUENCE, null, List.of(new Assignee.Starter(), marco), false)));
        test(select("Who has to agree")).selectItem("One of the approvers: the first decision counts");

        assertThat(text(panel()))
                .contains("to: All, one after the other in this order.")
                .doesNotContain("Approval[");
        assertThat(select("Who has to agree").getValue()).isEqualTo(ApprovalMode.ONE);
    }

    @Test
    void saysInWordsWhatSomebodyElseWaitsFor() {
        open(pay(step -> step.kind(StepKind.WAIT).waitsFor(Wait.until("P1D after start"))));
        theySave(step -> step.waitsFor(Wait.until("P5D after start")));

        test(find(DueField.class, find(WaitEditor.class, panel()).single()).single())
                .selectItem("2 working days after the start");

        assertThat(text(panel())).contains("5 working days after the start").doesNotContain("Wait[");
        assertThat(saved().waitsFor()).isEqualTo(Wait.until("P5D after start"));
    }
}
