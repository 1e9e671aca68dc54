package io.scalewell.ui.process.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import io.scalewell.fake.FakeProcessReviews;
import io.scalewell.fake.FakePublications;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.process.publication.RequestState;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.StartRun;
import io.scalewell.ui.component.Diagram;
import io.scalewell.ui.run.list.RunRow;
import io.scalewell.ui.run.page.RunView;
import io.scalewell.ui.run.start.StartRunForm;
import io.scalewell.ui.shell.ScreenLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProcessViewTest extends ScreenTest {

    private static final ProcessKey PAY = ProcessKey.of("PAY");

    @Autowired
    private FakePublications publications;

    @Autowired
    private FakeProcessReviews reviews;

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
    void showsFromWhomToWhomItGoes() {
        createPay(
                new Stage("Check", false, List.of(FakeSample.step("look", "Look at it", null))),
                new Stage("", false, List.of(FakeSample.step("pay", "Transfer", null))));

        open("processes/PAY?tab=sipoc", ProcessView.class);

        var rows = find(SipocTable.class).single().getElement().getChildren().toList();
        assertThat(texts(rows.getFirst().getChild(0)))
                .containsExactly("Suppliers", "Inputs", "Process", "Outputs", "Customers");
        var cells = rows.getLast().getChild(0).getChildren().toList();
        assertThat(cells)
                .extracting(cell -> texts(cell.getChild(0)))
                .containsExactly(
                        List.of("Bank", "Accounting"),
                        List.of("Invoice"),
                        List.of("Check", "Transfer"),
                        List.of("Money sent", "Receipt"),
                        List.of("Vendor", "Auditor"));
        assertThat(screenText()).doesNotContain("Add who supplies");
    }

    @Test
    void leadsToWhereSuppliersAndCustomersAreFilledIn() {
        publishPay();

        open("processes/PAY?tab=sipoc", ProcessView.class);

        assertThat(find(SipocTable.class).exists()).isFalse();
        assertThat(screenText()).contains("Add who supplies and who receives");
        var link = find(ScreenLink.class, find(SipocTab.class).single()).single();
        assertThat(link.getElement().getAttribute("href")).endsWith("processes/PAY/edit?panel=about");
    }

    @Test
    void leadsNobodyWhereTheyMayNotGo() {
        publishPay();
        world.join("Nina Vogel", "nina@kestrel.example", Role.MEMBER);
        world.signIn("nina@kestrel.example");

        open("processes/PAY?tab=sipoc", ProcessView.class);

        assertThat(find(ScreenLink.class, find(SipocTab.class).single()).exists())
                .isFalse();
    }

    private static List<String> texts(Element parent) {
        return parent.getChildren().map(Element::getText).toList();
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

    @Test
    void listsItsRuns() {
        publishPay();
        runs.start(StartRun.of(PAY));

        open("processes/PAY?tab=runs", ProcessView.class);

        assertThat(find(RunRow.class).all()).hasSize(1);
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

    @Test
    void savesItInEveryFormat() {
        publishPay();
        open("processes/PAY", ProcessView.class);

        assertThat(text(find(ExportMenu.class).single()))
                .contains("Markdown", "Table (CSV)", "JSON", "Document (PDF)")
                .doesNotContain("!{");
    }

    private String picture() {
        return String.valueOf(find(Diagram.class).single().getElement().getPropertyRaw("diagrams"));
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
}
