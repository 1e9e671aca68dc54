package io.scalewell.ui.process.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.ui.component.Diagram;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The map on the page of a process. */
class MapTabViewTest extends ScreenTest {

    private static final ProcessKey PAY = ProcessKey.of("PAY");

    private void publishOnboarding() {
        processes.create(FakeSample.onboarding());
        processes.publish(FakeSample.ONBOARDING, new Publication("First", null));
    }

    private void publishPay() {
        var stage = new Stage("", false, List.of(FakeSample.step("pay", "Pay", null)));
        processes.create(ProcessDefinition.named("Pay").withKey("PAY").withStages(List.of(stage)));
        processes.publish(PAY, new Publication(null, null));
    }

    @Test
    void drawsTheMapOfTheStepsAndSaysItInWords() {
        publishOnboarding();

        open("processes/ONB?tab=map", ProcessView.class);

        assertThat(picture()).contains("Check identity", "Tess Tran", "\"lanes\":[]");
        assertThat(screenText()).contains("The picture in words", "1. Check identity");
    }

    @Test
    void theAddressSaysWhetherDoersHaveLanes() {
        publishOnboarding();
        open("processes/ONB?tab=map", ProcessView.class);

        test(find(Checkbox.class, find(ProcessView.class).single()).single()).click();

        assertThat(address()).isEqualTo("processes/ONB?tab=map&lanes=true");
        assertThat(picture()).contains("\"lanes\":[{\"title\":\"Nobody yet\"");
    }

    @Test
    void readsAStepBesideTheMap() {
        publishOnboarding();

        open("processes/ONB?tab=map&step=check-id", ProcessView.class);

        var panel = find(MapStepPanel.class).single();
        assertThat(text(panel)).contains("Check identity", "Tess Tran", "2 working days after previous");
    }

    @Test
    void saysWhenNothingElseIsWrittenDownAboutAStep() {
        publishPay();

        open("processes/PAY?tab=map&step=pay", ProcessView.class);

        assertThat(text(find(MapStepPanel.class).single())).contains("Nothing more is written down about this step.");
    }

    @Test
    void saysWhenTheVersionHasNoSuchStep() {
        publishPay();

        open("processes/PAY?tab=map&step=gone", ProcessView.class);

        assertThat(text(find(MapStepPanel.class).single())).contains("No such step", "no step “gone”");
    }

    @Test
    void showsTheDraftWhenItIsAskedFor() {
        publishPay();
        var changed = processes
                .get(PAY)
                .draft()
                .withStages(List.of(new Stage("", false, List.of(FakeSample.step("ask", "Ask first", null)))));
        processes.replaceDraft(PAY, changed, processes.get(PAY).draftRevision());

        open("processes/PAY?tab=map", ProcessView.class);
        assertThat(picture()).contains("\"Pay\"").doesNotContain("Ask first");
        assertThat(screenText()).contains("Show the draft");

        open("processes/PAY?tab=map&version=0", ProcessView.class);
        assertThat(picture()).contains("Ask first");
        assertThat(screenText()).contains("Show what is published");
    }

    private String picture() {
        return String.valueOf(find(Diagram.class).single().getElement().getPropertyRaw("diagrams"));
    }
}
