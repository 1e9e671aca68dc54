package io.scalewell.ui.run.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeApprovals;
import io.scalewell.fake.FakePublications;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.automation.Approval;
import io.scalewell.shared.automation.ApprovalState;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.run.page.TextForm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApprovalsViewTest extends ScreenTest {

    @Autowired
    private FakeApprovals approvals;

    @Autowired
    private FakePublications publications;

    private RunDetail runAtItsApproval() {
        processes.create(FakeSample.onboarding());
        processes.publish(FakeSample.ONBOARDING, new Publication(null, null));
        var run = runs.start(new StartRun(FakeSample.ONBOARDING, "Acme", Map.of("customer", "Acme"), null, null));
        var fields = Map.<String, Object>of("idNumber", "C4711", "risk", "High");
        tasks.act(run.tasks().getFirst().id(), new TaskAction.Complete(fields));
        return runs.get(run.summary().key());
    }

    private Approval proposal() {
        return approvals.ask(
                "Remind", "Send a reminder?", null, List.of(Map.of("kind", "send-email", "to", "a@b.example")));
    }

    private void openFirst() {
        var path = find(DecisionRow.class).all().getFirst();
        var link = find(Anchor.class, path).single();
        open(link.getHref().replaceFirst("^kestrel/", ""), ApprovalsView.class);
    }

    private void pressInPanel(String text) {
        test(find(Button.class, find(DecisionPanel.class).single())
                        .withText(text)
                        .all()
                        .getFirst())
                .click();
    }

    @Test
    void showsTheEvidenceBesideTheRequest() {
        runAtItsApproval();
        open("approvals", ApprovalsView.class);

        openFirst();

        assertThat(text(find(DecisionPanel.class).single()))
                .contains("Approve the customer", "ID numberC4711", "RiskHigh", "CustomerAcme");
    }

    @Test
    void approvesAStep() {
        var run = runAtItsApproval();
        open("approvals", ApprovalsView.class);
        openFirst();

        pressInPanel("Approve");

        assertThat(runs.get(run.summary().key()).tasks().get(2).state()).isEqualTo(TaskState.COMPLETED);
        assertThat(address()).isEqualTo("approvals");
        assertThat(text(find(EmptyState.class).single())).contains("Nothing to approve");
    }

    @Test
    void sendsAStepBackWithAReason() {
        var run = runAtItsApproval();
        open("approvals", ApprovalsView.class);
        openFirst();

        pressInPanel("Reject");
        var form = find(TextForm.class).single();
        test(find(TextField.class, form).single()).setValue("Risk is too high");
        test(find(Button.class, form).withText("Reject").single()).click();

        var first = runs.get(run.summary().key()).tasks().getFirst();
        assertThat(first.state()).isEqualTo(TaskState.READY);
        assertThat(first.reason()).hasToString("Risk is too high");
    }

    @Test
    void saysWhatChangedMeanwhileAndKeepsTheReason() {
        var run = runAtItsApproval();
        open("approvals", ApprovalsView.class);
        openFirst();
        pressInPanel("Reject");
        var task = run.tasks().get(2);
        tasks.changeDue(task.id(), world.now().plusSeconds(3600));

        var form = find(TextForm.class).single();
        test(find(TextField.class, form).single()).setValue("Risk is too high");
        test(find(Button.class, form).withText("Reject").single()).click();

        assertThat(runs.get(run.summary().key()).tasks().get(2).state()).isEqualTo(TaskState.READY);
        assertThat(text(find(DecisionPanel.class).single())).contains("This has changed since you looked at it.");
        var again = find(TextForm.class).single();
        assertThat(find(TextField.class, again).single().getValue()).isEqualTo("Risk is too high");
        test(find(Button.class, again).withText("Reject").single()).click();
        assertThat(runs.get(run.summary().key()).tasks().getFirst().state()).isEqualTo(TaskState.READY);
    }

    @Test
    void letsAnAutomationDoExactlyWhatItShowed() {
        var proposal = proposal();
        open("approvals", ApprovalsView.class);
        openFirst();
        assertThat(text(find(DecisionPanel.class).single())).contains("send-email", "a@b.example");

        pressInPanel("Approve");

        assertThat(approvals.get(proposal.id()).state()).isEqualTo(ApprovalState.APPROVED);
    }

    @Test
    void tellsWhoWasQuicker() {
        var proposal = proposal();
        open("approvals", ApprovalsView.class);
        openFirst();
        approvals.approve(proposal.id(), proposal.digest());

        pressInPanel("Approve");

        assertThat(text(find(DecisionPanel.class).single())).contains("Marco Ruiz decided this a moment ago.");
    }

    private void askToPublish() {
        processes.create(FakeSample.onboarding().change().regulated(true).toDefinition());
        publications.publish(FakeSample.ONBOARDING, new Publication("First", null));
        world.signIn("marco@kestrel.example");
    }

    @Test
    void aSecondPersonAgreesToADraft() {
        askToPublish();
        open("approvals", ApprovalsView.class);
        assertThat(screenText()).contains("Publish Customer onboarding");
        openFirst();
        assertThat(text(find(DecisionPanel.class).single()))
                .contains("Tess Tran asks to publish this draft of Customer onboarding.", "It is the first version.");

        pressInPanel("Approve");

        assertThat(processes.version(FakeSample.ONBOARDING, 1).approvedBy()).isEqualTo("Marco Ruiz");
        assertThat(screenText()).contains("Nothing to approve");
    }

    @Test
    void whoAskedHasNothingToDecide() {
        askToPublish();
        world.signIn("tess@kestrel.example");

        open("approvals", ApprovalsView.class);

        assertThat(screenText()).contains("Nothing to approve");
    }
}
