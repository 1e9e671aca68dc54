package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
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
import io.scalewell.shared.process.StepKind;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.condition.ConditionEditor;
import io.scalewell.ui.condition.ConditionField;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a step is due, whether it is done, of what kind it is: rules that are chosen in its details. */
class StepRulesViewTest extends ScreenTest {

    private static final ProcessKey PAY = ProcessKey.of("PAY");

    private void open(Step step) {
        var amount = new Field("amount", "Amount", FieldType.NUMBER, false, null, List.of());
        var country = new Field("country", "Country", FieldType.CHOICE, false, null, List.of("Norway", "Peru"));
        var first = Step.task("check", "Check")
                .change()
                .fields(List.of(amount, country))
                .toStep();
        processes.create(ProcessDefinition.named("Pay")
                .withKey("PAY")
                .withStages(List.of(new Stage("", false, List.of(first, step)))));
        open("processes/PAY/edit?step=pay", ProcessEditorView.class);
    }

    private void openWith(@Nullable String condition) {
        open(Step.task("pay", "Pay").change().condition(condition).toStep());
    }

    private Step saved() {
        return processes.get(PAY).draft().steps().getLast();
    }

    private StepPanel panel() {
        return find(StepPanel.class).single();
    }

    private ConditionEditor condition() {
        return find(ConditionEditor.class, panel()).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ConditionField> conditionField(int row) {
        return (ComboBox<ConditionField>)
                find(ComboBox.class, condition()).withCaption("Field").all().get(row);
    }

    @SuppressWarnings("unchecked")
    private Select<Object> choice(String label, int row) {
        return (Select<Object>)
                find(Select.class, condition()).withCaption(label).all().get(row);
    }

    private DueField due() {
        return find(DueField.class, panel()).withCaption("Due").single();
    }

    @Test
    void putsAConditionTogetherRowByRow() {
        openWith(null);

        test(find(Button.class, condition()).withText("Add a condition").single())
                .click();
        test(conditionField(0)).selectItem("Amount");
        test(choice("Comparison", 0)).selectItem("is more than");
        assertThat(saved().condition()).isNull();
        test(find(BigDecimalField.class, condition()).single()).setValue(new BigDecimal("1000"));
        assertThat(saved().condition()).isEqualTo("run.fields.amount > 1000");

        test(find(Button.class, condition()).withText("Add a condition").single())
                .click();
        test(conditionField(1)).selectItem("Country");
        test(choice("Value", 0)).selectItem("Peru");
        test(choice("Holds when", 0)).selectItem("any row holds");

        assertThat(saved().condition()).isEqualTo("run.fields.amount > 1000 || run.fields.country == \"Peru\"");
    }

    @Test
    void opensAsRowsWhatTheMenuOfTheChecklistWrote() {
        openWith("run.fields.amount >= 1000.0 && run.fields.country != \"Norway\"");

        assertThat(find(BigDecimalField.class, condition()).single().getValue()).isEqualByComparingTo("1000");
        assertThat(conditionField(1).getValue().label()).isEqualTo("Country");
        assertThat(choice("Value", 0).getValue()).isEqualTo("Norway");
        assertThat(find(TextArea.class, condition()).exists()).isFalse();
    }

    @Test
    void keepsAnExpressionThatRowsCannotSay() {
        openWith("size(run.fields.country) > 3");

        assertThat(find(TextArea.class, condition()).single().getValue()).isEqualTo("size(run.fields.country) > 3");
        test(find(Checkbox.class, condition()).withCaption("As an expression").single())
                .click();

        assertThat(text(condition())).contains("This expression says more than rows can");
        assertThat(saved().condition()).isEqualTo("size(run.fields.country) > 3");
    }

    @Test
    void turnsRowsIntoAnExpressionAndBack() {
        openWith("run.fields.amount > 5");

        test(find(Checkbox.class, condition()).withCaption("As an expression").single())
                .click();
        test(find(TextArea.class, condition()).single()).setValue("run.fields.amount > 7");
        test(find(Checkbox.class, condition()).withCaption("As an expression").single())
                .click();

        assertThat(saved().condition()).isEqualTo("run.fields.amount > 7");
        assertThat(find(BigDecimalField.class, condition()).single().getValue()).isEqualByComparingTo("7");
    }

    @Test
    void saysWhatADueRuleComesTo() {
        open(Step.task("pay", "Pay"));
        assertThat(due().getHelperText()).startsWith("In words");

        test(due()).selectItem("2 working days after the start");
        assertThat(due().getHelperText())
                .startsWith("If the run started today at 09:00, this would be due")
                .contains("14");

        ComponentUtil.fireEvent(due(), new ComboBoxBase.CustomValueSetEvent<>(due(), true, "P1D after check"));
        assertThat(due().getHelperText()).startsWith("If “Check” were done today at 09:00");
    }

    @Test
    void keepsADueRuleThatCannotBeReadAndSaysSo() {
        open(Step.task("pay", "Pay"));

        ComponentUtil.fireEvent(due(), new ComboBoxBase.CustomValueSetEvent<>(due(), true, "quite soon"));

        assertThat(due().isInvalid()).isTrue();
        assertThat(due().getErrorMessage()).startsWith("This is no due rule yet, but it is kept.");
        assertThat(due().getValue()).isEqualTo("quite soon");
        assertThat(saved().due()).isEqualTo("quite soon");
    }

    @Test
    @SuppressWarnings("unchecked")
    void givesBackWhatAStepLostWithItsKind() {
        var approval = new Approval(ApprovalMode.ALL, null, List.of(new Assignee.Starter()), true);
        open(Step.task("pay", "Pay")
                .change()
                .kind(StepKind.APPROVAL)
                .approval(approval)
                .onReject("check")
                .toStep());
        var before = saved();
        var kind = (Select<StepKind>)
                find(Select.class, panel()).withCaption("Kind").single();

        test(kind).selectItem("Task");
        assertThat(saved().approval()).isNull();
        var toast = find(UndoToast.class).single();
        assertThat(text(toast)).contains("Kind is now Task", "Who has to agree", "Rejected, it goes back to");
        test(find(NativeButton.class, toast).withText("Undo").single()).click();

        assertThat(saved()).isEqualTo(before);
        assertThat(kind.getValue()).isEqualTo(StepKind.APPROVAL);
        assertThat(find(ApprovalEditor.class, panel()).exists()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void offersNothingBackWhenNothingWasLost() {
        open(Step.task("pay", "Pay"));

        test((Select<StepKind>) find(Select.class, panel()).withCaption("Kind").single())
                .selectItem("Wait");

        assertThat(find(UndoToast.class).exists()).isFalse();
    }
}
