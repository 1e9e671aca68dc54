package io.scalewell.ui.process.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import io.scalewell.fake.FakeProcessReviews;
import io.scalewell.fake.FakePublications;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.FakeTemplates;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.publication.RequestState;
import io.scalewell.shared.template.TemplateUse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a process asks of its reader. */
class ProcessNoticesViewTest extends ScreenTest {

    private static final ProcessKey PAY = ProcessKey.of("PAY");

    @Autowired
    private FakePublications publications;

    @Autowired
    private FakeProcessReviews reviews;

    @Autowired
    private FakeTemplates templates;

    @BeforeEach
    void forgetTemplates() {
        templates.clear();
    }

    private void publishPay() {
        var stage = new Stage("", false, List.of(FakeSample.step("pay", "Pay", null)));
        processes.create(ProcessDefinition.named("Pay").withKey("PAY").withStages(List.of(stage)));
        processes.publish(PAY, new Publication(null, null));
    }

    @Test
    void offersTheGoalThatTheTemplateSuggested() {
        templates.use("onboarding", new TemplateUse(null, true, false), Locale.ENGLISH);
        open("processes/CUS", ProcessView.class);
        assertThat(screenText())
                .contains("Suggested goal: Cycle time, median: at most 40 h", "Must not get worse: Rework")
                .contains("It can be set once the process is published.");
        processes.publish(ProcessKey.of("CUS"), new Publication("First", null));

        open("processes/CUS", ProcessView.class);
        press("Set this goal");

        assertThat(address()).startsWith("goals?").contains("panel=new", "process=CUS", "target=40");
        assertThat(find(NumberField.class).all().getFirst().getValue()).isEqualTo(40);
        assertThat(find(ComboBox.class).all())
                .extracting(ComboBox::getValue)
                .filteredOn(ProcessSummary.class::isInstance)
                .extracting(each -> ((ProcessSummary) each).key())
                .containsExactly(ProcessKey.of("CUS"));
        assertThat(find(Select.class).all())
                .extracting(Select::getValue)
                .containsExactly(Metric.CYCLE_TIME_MEDIAN, Metric.REWORK);
    }

    @Test
    void suggestedGoalCanBeRefused() {
        templates.use("onboarding", new TemplateUse(null, true, false), Locale.ENGLISH);
        open("processes/CUS", ProcessView.class);

        press("No, thank you");

        assertThat(screenText()).doesNotContain("Suggested goal");
        assertThat(templates.suggestedGoal(ProcessKey.of("CUS"))).isEmpty();
    }

    @Test
    void aRequestToPublishIsShownAndCanBeWithdrawn() {
        processes.create(FakeSample.onboarding().change().regulated(true).toDefinition());
        publications.publish(FakeSample.ONBOARDING, new Publication("First", null));
        open("processes/ONB", ProcessView.class);
        assertThat(screenText()).contains("Tess Tran asked on", "A second person has to agree.");

        press("Withdraw");

        assertThat(screenText()).doesNotContain("A second person has to agree.");
        assertThat(publications
                        .requests(FakeSample.ONBOARDING, RequestState.OPEN, PageRequest.first())
                        .items())
                .isEmpty();
    }

    @Test
    void aRequestThatWasVoidedSaysWhy() {
        processes.create(FakeSample.onboarding().change().regulated(true).toDefinition());
        publications.publish(FakeSample.ONBOARDING, new Publication("First", null));
        var draft = processes.get(FakeSample.ONBOARDING);
        processes.replaceDraft(FakeSample.ONBOARDING, draft.draft().withName("Another"), draft.draftRevision());

        open("processes/ONB", ProcessView.class);

        assertThat(screenText()).contains("The last request to publish is void: Tess Tran changed the draft");
    }

    @Test
    void aStaleProcessSaysSoUntilSomebodyFindsItRight() {
        publishPay();
        reviews.due(PAY);
        open("processes/PAY", ProcessView.class);
        assertThat(screenText()).contains("Nobody has looked since");

        press("Still right");

        assertThat(screenText()).doesNotContain("Nobody has looked since").contains("found right by Tess Tran");
    }
}
