package io.scalewell.ui.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeForms;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.FormField;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Publication;
import io.scalewell.ui.process.page.ProcessView;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FormTabTest extends ScreenTest {

    private static final ProcessKey KEY = FakeSample.ONBOARDING;

    @Autowired
    private FakeForms forms;

    @BeforeEach
    void publish() {
        forms.clear();
        processes.create(FakeSample.onboarding());
        processes.publish(KEY, new Publication("First", null));
    }

    @Test
    void everyChangeIsSavedAndSeenBesideIt() {
        open("processes/" + KEY + "?tab=form", ProcessView.class);

        test(field("Title")).setValue("Become a customer");
        test(area("Consent")).setValue("I agree.");

        assertThat(forms.get(KEY).definition().title()).isEqualTo("Become a customer");
        assertThat(forms.get(KEY).definition().consent()).isEqualTo("I agree.");
        assertThat(screenText()).contains("Saved ");
        assertThat(find(IFrame.class).single().getSrc())
                .isEqualTo("/f/preview?process=" + KEY + "&r=" + forms.get(KEY).revision());
    }

    @Test
    void fieldsAreRewordedAndOrdered() {
        open("processes/" + KEY + "?tab=form", ProcessView.class);

        test(find(Button.class).all().stream()
                        .filter(button -> "Move Contract value up"
                                .equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
        test(find(TextField.class).all().stream()
                        .filter(text -> "Label here".equals(text.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue("What is it worth to you?");

        assertThat(forms.get(KEY).definition().fields())
                .extracting(FormField::key)
                .containsExactly("contract", "customer");
        assertThat(forms.get(KEY).definition().fields().getFirst().label()).isEqualTo("What is it worth to you?");
        assertThat(find(Checkbox.class).all().stream()
                        .filter(box -> "Required".equals(box.getLabel()) && !box.isEnabled()))
                .as("what the process requires stays required")
                .hasSize(1);
    }

    @Test
    void formIsOpenedSharedAndClosed() {
        open("processes/" + KEY + "?tab=form", ProcessView.class);

        press("Open the form");

        assertThat(forms.get(KEY).open()).isTrue();
        assertThat(screenText()).contains("Open", "Close the form");
        assertThat(find(Image.class).all())
                .anySatisfy(code -> assertThat(code.getSrc()).startsWith("data:image/svg+xml;base64,"));
        press("Close the form");
        assertThat(forms.get(KEY).open()).isFalse();
    }

    @Test
    void whoCameSecondChoosesWhichOfTheTwoCounts() {
        open("processes/" + KEY + "?tab=form", ProcessView.class);
        forms.save(KEY, titled("By somebody else"), forms.get(KEY).revision());

        test(field("Title")).setValue("Mine");

        assertThat(screenText()).contains("Somebody else changed the form meanwhile");
        assertThat(field("Title").getValue()).isEqualTo("Mine");
        press("Save mine over it");
        assertThat(forms.get(KEY).definition().title()).isEqualTo("Mine");
    }

    @Test
    void unpublishedProcessSaysWhyItCannotBeOpened() {
        processes.create(ProcessDefinition.named("Not yet").change().key("NOT").toDefinition());

        open("processes/NOT?tab=form", ProcessView.class);

        assertThat(screenText()).contains("no version that can be started");
    }

    @Test
    void whoMayNotDesignSeesAndSharesIt() {
        world.join("Nina Vogel", "nina@kestrel.example", Role.MEMBER);
        world.signIn("nina@kestrel.example");

        open("processes/" + KEY + "?tab=form", ProcessView.class);

        assertThat(screenText()).doesNotContain("Open the form");
        assertThat(find(TextArea.class).all()).isEmpty();
        assertThat(find(IFrame.class).all()).hasSize(1);
    }

    private FormDefinition titled(String title) {
        var form = forms.get(KEY).definition();
        return new FormDefinition(
                form.slug(), title, null, form.fields(), null, null, null, List.of(), List.of(), null, true, true);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(text -> label.equals(text.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(text -> label.equals(text.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
