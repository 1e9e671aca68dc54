package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeServiceLevels;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AboutPanelViewTest extends ScreenTest {

    private static final ProcessKey PAY = ProcessKey.of("PAY");

    @Autowired
    private FakeServiceLevels levels;

    private void create(Step... steps) {
        processes.create(ProcessDefinition.named("Pay")
                .withKey("PAY")
                .withStages(steps.length == 0 ? List.of() : List.of(new Stage("", false, List.of(steps)))));
    }

    private ProcessDefinition draft() {
        return processes.get(PAY).draft();
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
        var review = (Select<String>) find(Select.class, about).all().getFirst();
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
                find(Select.class, find(AboutPanel.class).single()).all().getFirst();
        assertThat(review.getValue()).isEqualTo("P45D");

        test(review).selectItem("Every 6 months");
        assertThat(draft().reviewEvery()).isEqualTo("P6M");

        test(review).selectItem("P45D");
        assertThat(draft().reviewEvery()).isEqualTo("P45D");
    }

    @Test
    @SuppressWarnings("unchecked")
    void givesTheProcessItsOwnWarning() {
        create(Step.task("check", "Check"));
        open("processes/PAY/edit?panel=about", ProcessEditorView.class);
        var editor = find(ServiceLevelEditor.class).single();

        test(find(Checkbox.class, editor).single()).click();
        test((Select<Duration>) find(Select.class, editor).all().getFirst()).selectItem("8 working hours before");
        assertThat(levels.ofProcess(new ProcessKey("PAY")).level().warnBefore()).isEqualTo(Duration.ofHours(8));

        test(find(Checkbox.class, editor).single()).click();
        assertThat(levels.ofProcess(new ProcessKey("PAY")).own()).isFalse();
    }

    private void write(String label, String text) {
        var about = find(AboutPanel.class).single();
        test(find(TextArea.class, about).withCaption(label).single()).setValue(text);
    }
}
