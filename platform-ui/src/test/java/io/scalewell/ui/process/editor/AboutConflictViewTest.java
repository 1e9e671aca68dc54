package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.DefinitionChange;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessRole;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else writes about the same process while its panel is open. */
class AboutConflictViewTest extends ScreenTest {

    private static final ProcessKey PAY = ProcessKey.of("PAY");

    @BeforeEach
    void openPanel() {
        processes.create(ProcessDefinition.named("Pay")
                .withKey("PAY")
                .change()
                .purpose("Nobody waits.")
                .inputs(List.of("Invoice"))
                .roles(List.of(new ProcessRole("Payer", null)))
                .toDefinition());
        open("processes/PAY/edit?panel=about", ProcessEditorView.class);
    }

    /** Saved, and not yet heard of. */
    private long theySave(UnaryOperator<DefinitionChange> change) {
        var detail = processes.get(PAY);
        var theirs = change.apply(detail.draft().change()).toDefinition();
        return processes.replaceDraft(PAY, theirs, detail.draftRevision()).draftRevision();
    }

    private ProcessDefinition saved() {
        return processes.get(PAY).draft();
    }

    private AboutPanel panel() {
        return find(AboutPanel.class).single();
    }

    private TextArea area(String label) {
        return find(TextArea.class, panel()).withCaption(label).single();
    }

    @Test
    void keepsTheWordsOfBothInThePurpose() {
        theySave(draft -> draft.purpose("Nobody waits. Nobody pays twice."));

        test(area("Purpose")).setValue("In short: Nobody waits.");

        assertThat(saved().purpose()).isEqualTo("In short: Nobody waits. Nobody pays twice.");
        assertThat(area("Purpose").getValue()).isEqualTo("In short: Nobody waits. Nobody pays twice.");
    }

    @Test
    void keepsTheLinesOfBothAmongTheInputs() {
        theySave(draft -> draft.inputs(List.of("Invoice", "Order")));

        test(area("Inputs")).setValue("Invoice\nReceipt");

        assertThat(saved().inputs()).containsExactly("Invoice", "Receipt", "Order");
        assertThat(area("Inputs").getValue()).isEqualTo("Invoice\nReceipt\nOrder");
    }

    @Test
    void showsBothWhereTheSameWordsWereChanged() {
        theySave(draft -> draft.name("Pay invoices"));

        test(find(TextField.class, panel()).withCaption("Name").single()).setValue("Pay bills");

        assertThat(text(panel())).contains("to: Pay invoices");
        assertThat(saved().name()).isEqualTo("Pay invoices");

        press("Keep mine");

        assertThat(saved().name()).isEqualTo("Pay bills");
        assertThat(text(panel())).doesNotContain("to: Pay invoices");
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysInWordsWhomAndWhatTheOthersChose() {
        var nina = world.join("Nina Vogel", "nina@kestrel.example", Role.MEMBER);
        world.join("Omar Haddad", "omar@kestrel.example", Role.MEMBER);
        open("processes/PAY/edit", ProcessEditorView.class);
        open("processes/PAY/edit?panel=about", ProcessEditorView.class);
        theySave(draft -> draft.owner(nina.email()));

        var owner = (ComboBox<Member>) find(ComboBox.class, panel()).all().getFirst();
        test(owner).selectItem("Omar Haddad");
        theySave(draft -> draft.reviewEvery("P1Y"));
        test((Select<String>) find(Select.class, panel()).single()).selectItem("Every 6 months");

        assertThat(text(panel())).contains("to: Nina Vogel", "to: Every 12 months");
        assertThat(saved().owner()).isEqualTo(nina.email());
    }

    @Test
    void keepsTheRolesThatBothAdd() {
        theySave(draft -> draft.roles(
                List.of(new ProcessRole("Payer", new Assignee.Starter()), new ProcessRole("Checker", null))));

        test(find(TextField.class, find(RolesEditor.class).single()).single()).setValue("Filer");
        test(find(Button.class, find(RolesEditor.class).single())
                        .withText("Add")
                        .single())
                .click();

        assertThat(saved().roles())
                .containsExactly(
                        new ProcessRole("Payer", new Assignee.Starter()),
                        new ProcessRole("Filer", null),
                        new ProcessRole("Checker", null));
        assertThat(find(AssigneeField.class, find(RolesEditor.class).single()).all())
                .extracting(AssigneeField::getLabel)
                .containsExactly("Payer", "Filer", "Checker");
    }

    @Test
    void showsWhatTheOthersSaveWhileItIsOpen() {
        drafts.saved(theySave(draft -> draft.customer("Vendor").regulated(true)));

        assertThat(area("Customer").getValue()).isEqualTo("Vendor");
        assertThat(find(Checkbox.class, panel()).all().getFirst().getValue()).isTrue();

        test(area("Customer")).setValue("Vendor\nAuditor");

        assertThat(saved().customer()).isEqualTo("Vendor\nAuditor");
        assertThat(saved().regulated()).isTrue();
    }
}
