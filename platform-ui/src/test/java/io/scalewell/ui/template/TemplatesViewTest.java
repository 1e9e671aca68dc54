package io.scalewell.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeTemplates;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.template.TemplateFilter;
import io.scalewell.shared.template.TemplateWords;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TemplatesViewTest extends ScreenTest {

    @Autowired
    private FakeTemplates templates;

    @BeforeEach
    void forgetWhatWasKept() {
        templates.clear();
    }

    @Test
    void showsTemplatesByDepartmentAndWaysToBeginWithout() {
        open("templates", TemplatesView.class);

        assertThat(screenText())
                .contains(
                        "Blank",
                        "Paste a list",
                        "Import a file",
                        "HR",
                        "Onboarding",
                        "Newcomers are expected.",
                        "7 steps")
                .containsSubsequence("HR", "Onboarding", "Finance", "Invoice approval");
    }

    @Test
    void narrowsByDepartmentAndKeepsItInTheAddress() {
        open("templates?dept=finance", TemplatesView.class);

        assertThat(screenText()).contains("Invoice approval").doesNotContain("Newcomers are expected.");
        test(find(NativeButton.class).withText("HR").single()).click();
        assertThat(screenText()).contains("Newcomers are expected.").doesNotContain("Invoices are paid");
    }

    @Test
    void previewShowsEverythingThatATemplateBrings() {
        open("templates?t=onboarding", TemplatesView.class);

        assertThat(text(find(TemplatePreview.class).single()))
                .contains("Check identity", "Passport or identity card", "Risk: Low, Medium, High", "Buddy")
                .contains("Cycle time, median: at most 40 h", "Must not get worse: Rework", "Tell the owner");
    }

    @Test
    void usesATemplateWithWhatWasWanted() {
        open("templates?t=onboarding", TemplatesView.class);

        test(find(Checkbox.class).all().getLast()).click();
        press("Use this template");

        assertThat(address()).isEqualTo("processes/CUS/edit");
        assertThat(templates.used.automations()).isTrue();
        assertThat(templates.used.goal()).as("offered unless somebody says no").isTrue();
        assertThat(processes.get(ProcessKey.of("CUS")).draft().steps()).hasSize(7);
    }

    @Test
    void searchWithoutResultBeginsWithThatName() {
        open("templates?q=Pay%20rent", TemplatesView.class);

        assertThat(screenText()).contains("No template matches");
        press("Start blank named “Pay rent”");

        assertThat(address()).isEqualTo("processes/PAY/edit");
    }

    @Test
    void templatesOfTheOrganizationAreRenamedAndDeleted() {
        processes.create(ProcessDefinition.named("Pay rent"));
        var id = templates
                .keep(ProcessKey.of("PAY"), new TemplateWords("Rent", "", null))
                .summary()
                .id();
        open("templates?dept=own&t=" + id, TemplatesView.class);
        assertThat(screenText()).contains("From your organization", "Rent");

        test(find(TextField.class, find(WordsForm.class).single()).all().getFirst())
                .setValue("Pay the rent");
        press("Save");
        assertThat(templates.get(id, Locale.ENGLISH).summary().title()).isEqualTo("Pay the rent");
        press("Delete");
        assertThat(templates.list(TemplateFilter.all())).hasSize(3);
        press("Delete for good");

        assertThat(templates.list(TemplateFilter.all())).hasSize(2);
        assertThat(address()).startsWith("templates");
    }

    @Test
    void whoMayNotDesignOnlyReads() {
        world.join("Nina Vogel", "nina@kestrel.example", Role.MEMBER);
        world.signIn("nina@kestrel.example");

        open("templates?t=onboarding", TemplatesView.class);

        assertThat(find(Button.class).withText("Use this template").exists()).isFalse();
        assertThat(text(find(TemplatePreview.class).single())).contains("Check identity");
        assertThat(screenText()).doesNotContain("Paste a list");
    }
}
