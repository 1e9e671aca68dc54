package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeStoredFiles;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.file.FileDrop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StepPanelViewTest extends ScreenTest {

    private static final ProcessKey PAY = ProcessKey.of("PAY");

    @Autowired
    private FakeStoredFiles files;

    private void open(Step step, boolean parallel) {
        var amount = new Field("amount", "Amount", FieldType.NUMBER, false, null, List.of());
        var first = Step.task("check", "Check").change().fields(List.of(amount)).toStep();
        processes.create(ProcessDefinition.named("Pay")
                .withKey("PAY")
                .withStages(List.of(new Stage("", parallel, List.of(first, step)))));
        open("processes/PAY/edit?step=" + step.key(), ProcessEditorView.class);
    }

    private void open(StepKind kind) {
        open(Step.task("pay", "Pay").change().kind(kind).toStep(), false);
    }

    private Step saved() {
        return processes.get(PAY).draft().steps().getLast();
    }

    private StepPanel panel() {
        return find(StepPanel.class).single();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String label) {
        return (ComboBox<T>) find(ComboBox.class, panel()).all().stream()
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String label) {
        return (Select<Object>) find(Select.class, panel()).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button tool(String label) {
        return find(Button.class, panel()).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void attach(String name) throws IOException {
        var file = files.storeForProcess(name, new ByteArrayInputStream(new byte[] {1, 2, 3}));
        find(AttachmentsEditor.class).single().append(file);
    }

    @Test
    void keepsFilesInTheirOrder() throws IOException {
        open(StepKind.TASK);

        attach("offer.pdf");
        attach("terms.pdf");
        test(tool("Move terms.pdf up")).click();

        assertThat(saved().attachments()).extracting(Attachment::name).containsExactly("terms.pdf", "offer.pdf");
        assertThat(find(Anchor.class, panel()).withText("offer.pdf").single().getHref())
                .isEqualTo("/files/" + saved().attachments().getLast().id());
        assertThat(find(FileDrop.class, panel()).exists()).isTrue();
    }

    @Test
    void removesAFileAndTakesItBack() throws IOException {
        open(StepKind.TASK);
        attach("offer.pdf");

        test(tool("Remove offer.pdf")).click();
        assertThat(saved().attachments()).isEmpty();

        var toast = find(UndoToast.class).single();
        test(find(NativeButton.class, toast).withText("Undo").single()).click();
        assertThat(saved().attachments()).extracting(Attachment::name).containsExactly("offer.pdf");
    }

    @Test
    void saysWhichFileIsTooMany() throws IOException {
        open(StepKind.TASK);
        for (int number = 1; number <= 21; number++) {
            attach(number + ".pdf");
        }

        assertThat(saved().attachments()).hasSize(20);
        assertThat(text(panel())).contains("A step has 20 files at most; 21.pdf was left out.");
    }

    @Test
    void asksSomeOfSeveralApprovers() {
        open(StepKind.APPROVAL);

        test(select("Who has to agree")).selectItem("A number of them");
        test(this.<Assignee>box("Add an approver")).selectItem("Marco Ruiz");
        test(this.<Assignee>box("Add an approver")).selectItem("Run starter");
        test(find(IntegerField.class, panel()).single()).setValue(2);
        test(tool("Move Run starter up")).click();
        test(find(Checkbox.class, panel()).withCaption("Separation of duties").single())
                .click();
        test(this.<Step>box("Rejected, it goes back to")).selectItem("Check");

        assertThat(saved().approval())
                .isEqualTo(new Approval(
                        ApprovalMode.SOME,
                        2,
                        List.of(new Assignee.Starter(), new Assignee.OfMember("marco@kestrel.example")),
                        true));
        assertThat(saved().onReject()).isEqualTo("check");
    }

    @Test
    void leavesAnApprovalOfTheAssigneeAlone() {
        open(
                Step.task("pay", "Pay")
                        .change()
                        .kind(StepKind.APPROVAL)
                        .approval(new Approval(ApprovalMode.ONE, null, List.of(new Assignee.Starter()), false))
                        .toStep(),
                false);

        test(tool("Remove Run starter")).click();

        assertThat(saved().approval()).isNull();
    }

    @Test
    void waitsForATimeAFieldOrAnEvent() {
        open(StepKind.WAIT);

        test(this.<String>box("Until")).selectItem("2 working days after previous");
        assertThat(saved().waitsFor()).isEqualTo(Wait.until("P2D after previous"));

        test(select("Waits for")).selectItem("A field");
        test(this.<Field>box("A field")).selectItem("Amount");
        assertThat(saved().waitsFor()).isEqualTo(Wait.forField("amount"));

        test(select("Waits for")).selectItem("An event");
        var event = this.<EventType>box("An event");
        event.setValue(EventType.RUN_COMPLETED);
        test(find(TextField.class, panel())
                        .withCaption("Key of the process it comes from")
                        .single())
                .setValue("onb");
        assertThat(saved().waitsFor()).isEqualTo(new Wait(null, null, "run.completed", "ONB"));
    }

    @Test
    void handsFieldsToAnotherProcessAndBack() {
        var sum = new Field("sum", "Sum", FieldType.NUMBER, false, null, List.of());
        var bank = processes
                .create(ProcessDefinition.named("Ask the bank")
                        .withKey("BANK")
                        .withStages(List.of(new Stage("", false, List.of(Step.task("ask", "Ask")))))
                        .change()
                        .startFields(List.of(sum))
                        .toDefinition())
                .summary()
                .key();
        processes.publish(bank, new Publication(null, null));
        open(StepKind.SUBPROCESS);

        test(this.<String>box("Process to run")).selectItem("BANK Ask the bank");
        assertThat(saved().call()).isEqualTo(Call.of("BANK"));
        test(this.<Field>box("Sum is taken from")).selectItem("Amount");
        test(this.<Field>box("Sum goes to")).selectItem("Amount");

        assertThat(saved().call()).isEqualTo(new Call("BANK", Map.of("sum", "amount"), Map.of("amount", "sum")));
    }

    @Test
    void namesTheBranchInAParallelStageOnly() {
        open(StepKind.TASK);
        assertThat(find(TagsField.class, panel()).exists()).isTrue();
        assertThat(find(BranchField.class, panel()).exists()).isFalse();
    }

    @Test
    void namesTheBranch() {
        open(Step.task("pay", "Pay"), true);
        var branch = find(BranchField.class, panel()).single();

        ComponentUtil.fireEvent(branch, new ComboBoxBase.CustomValueSetEvent<>(branch, true, " Legal "));

        assertThat(saved().branch()).isEqualTo("Legal");
    }

    @Test
    void savesTags() {
        open(StepKind.TASK);

        test(find(TagsField.class, panel()).single()).setValue("#legal, eu,, legal");

        assertThat(saved().tags()).containsExactly("legal", "eu");
    }

    @Test
    void showsOnlyWhatTheKindHas() {
        open(StepKind.TASK);
        assertThat(find(KindEditor.class, panel()).exists()).isFalse();

        test(select("Kind")).selectItem("Wait");

        assertThat(find(WaitEditor.class, panel()).exists()).isTrue();
        assertThat(find(ApprovalEditor.class, panel()).exists()).isFalse();
        assertThat(find(CallEditor.class, panel()).exists()).isFalse();
    }
}
