package io.scalewell.ui.process.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.StartRun;
import io.scalewell.ui.component.KeyCommands;
import io.scalewell.ui.run.list.RunRow;
import io.scalewell.ui.run.page.RunView;
import io.scalewell.ui.run.start.StartRunForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessViewTest extends ScreenTest {

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
    void tellsWhatTheProcessIs() {
        publishOnboarding();

        open("processes/ONB", ProcessView.class);

        assertThat(title()).isEqualTo("Customer onboarding");
        assertThat(screenText())
                .contains("A new customer can work with us within a week.")
                .contains("Signed offer, Contact data")
                .contains("2 working days after previous", "Tess Tran", "3 fields")
                .contains("No run yet");
    }

    @Test
    void startsAtOnceWhenNothingIsAsked() {
        publishPay();
        open("processes/PAY", ProcessView.class);

        test(find(Button.class, find(ProcessView.class).single())
                        .withText("Start run")
                        .single())
                .click();

        assertThat(getCurrentView()).isInstanceOf(RunView.class);
        assertThat(address()).isEqualTo("runs/PAY-1");
    }

    @Test
    void opensTheStartFieldsFromALinkWithValuesFilledIn() {
        publishOnboarding();

        open("processes/ONB/start?f.customer=Acme&f.nobody=knows", ProcessView.class);

        var form = find(StartRunForm.class).single();
        assertThat(find(TextField.class, form).all().getFirst().getValue()).isEqualTo("Acme");
        assertThat(runs.list(RunFilter.all(), PageRequest.first()).items()).isEmpty();

        press("Start");

        assertThat(address()).isEqualTo("runs/ONB-1");
        assertThat(runs.list(RunFilter.all(), PageRequest.first()).items()).hasSize(1);
    }

    @Test
    void saysAtTheFieldWhatIsNeededToStart() {
        publishOnboarding();
        open("processes/ONB/start", ProcessView.class);

        press("Start");

        var customer =
                find(TextField.class, find(StartRunForm.class).single()).all().getFirst();
        assertThat(customer.isInvalid()).isTrue();
        assertThat(customer.getErrorMessage()).isEqualTo("Customer is needed.");
    }

    private void createPay(Stage... stages) {
        processes.create(ProcessDefinition.named("Pay")
                .withKey("PAY")
                .change()
                .suppliers(List.of("Bank", "Accounting"))
                .inputs(List.of("Invoice"))
                .output("Money sent\nReceipt")
                .customer("Vendor\n\nAuditor")
                .objectives(List.of("Pay on time"))
                .obligations(List.of("ISO 9001, 8.4"))
                .reviewEvery("P1Y")
                .stages(List.of(stages))
                .toDefinition());
    }

    @Test
    void saysWhatTheProcessAnswersTo() {
        createPay();

        open("processes/PAY", ProcessView.class);

        assertThat(screenText()).contains("Bank, Accounting", "Pay on time", "ISO 9001, 8.4", "Every 12 months");
    }

    @Test
    void listsVersionsWithWhatTheyPromised() {
        publishOnboarding();
        var verdict = new Verdict("cycle-time-median", Verdict.Direction.DOWN, List.of("rework"));
        processes.publish(FakeSample.ONBOARDING, new Publication("Check first", verdict));

        open("processes/ONB?tab=versions", ProcessView.class);

        assertThat(screenText())
                .contains("v2", "Check first", "To lower the median cycle time. Must not get worse: rework.")
                .contains("v1", "First");
    }

    @Test
    void makesAnOldVersionTheDraftAgain() {
        publishPay();
        var changed = processes.get(PAY).draft().withName("Pay invoices");
        processes.replaceDraft(PAY, changed, processes.get(PAY).draftRevision());
        processes.publish(PAY, new Publication("Longer name", new Verdict("rework", null, List.of())));
        open("processes/PAY?tab=versions", ProcessView.class);

        press("Make it the draft");

        assertThat(processes.get(PAY).draft().name()).isEqualTo("Pay");
        assertThat(address()).isEqualTo("processes/PAY/edit");

        test(find(NativeButton.class).withText("Undo").single()).click();

        assertThat(processes.get(PAY).draft().name()).isEqualTo("Pay invoices");
        assertThat(address()).isEqualTo("processes/PAY?tab=versions");
    }

    @Test
    void listsItsRuns() {
        publishPay();
        runs.start(StartRun.of(PAY));

        open("processes/PAY?tab=runs", ProcessView.class);

        assertThat(find(RunRow.class).all()).hasSize(1);
    }

    @Test
    void savesItInEveryFormat() {
        publishPay();
        open("processes/PAY", ProcessView.class);

        assertThat(text(find(ExportMenu.class).single()))
                .contains("Markdown", "Table (CSV)", "JSON", "Document (PDF)")
                .doesNotContain("!{");
    }

    @Test
    void takesAProcessOutOfUseAndBack() {
        publishPay();
        open("processes/PAY", ProcessView.class);
        var view = find(ProcessView.class).single();

        chooseFrom(find(MenuBar.class, view).single(), "Take out of use");

        assertThat(processes.get(PAY).summary().state()).isEqualTo(ProcessState.RETIRED);
        assertThat(find(Button.class, view).withText("Start run").exists()).isFalse();

        chooseFrom(find(MenuBar.class, view).single(), "Take back into use");

        assertThat(processes.get(PAY).summary().state()).isEqualTo(ProcessState.LIVE);
    }

    @Test
    void takesBackThatAProcessWasTakenOutOfUse() {
        publishPay();
        open("processes/PAY", ProcessView.class);

        chooseFrom(find(MenuBar.class, find(ProcessView.class).single()).single(), "Take out of use");
        test(find(NativeButton.class).withText("Undo").single()).click();

        assertThat(processes.get(PAY).summary().state()).isEqualTo(ProcessState.LIVE);
    }

    @Test
    void keysOpenItsPartsTheEditorAndARun() {
        publishPay();
        open("processes/PAY", ProcessView.class);

        press("part-2", ProcessView.class);
        assertThat(address()).isEqualTo("processes/PAY?tab=map");
        press("part-9", ProcessView.class);
        assertThat(address()).isEqualTo("processes/PAY?tab=map");
        press("run-process", ProcessView.class);
        assertThat(address()).isEqualTo("runs/PAY-1");

        open("processes/PAY", ProcessView.class);
        press("edit-process", ProcessView.class);
        assertThat(address()).isEqualTo("processes/PAY/edit");
    }

    private void press(String command, Class<ProcessView> view) {
        var keys = find(KeyCommands.class, find(view).single()).single().getElement();
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.command", command);
        data.put("!event.detail.acted", true);
        keys.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(keys, "sw-key", data));
    }

    @Test
    @SuppressWarnings("unchecked")
    void itsPartsAreChosenFromAListWhereLinksDoNotFit() {
        publishPay();
        open("processes/PAY?tab=versions", ProcessView.class);
        var choice = (Select<Object>)
                find(Select.class, find(ProcessTabs.class).single()).single();
        assertThat(choice.getValue()).hasToString("Part[text=Versions, path=processes/PAY?tab=versions]");

        test(choice).selectItem("Map");

        assertThat(address()).isEqualTo("processes/PAY?tab=map");
    }
}
