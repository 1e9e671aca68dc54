package io.scalewell.ui.run.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeLiveEvents;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskAssignee;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.Tick;
import io.scalewell.ui.run.list.RunsView;
import io.scalewell.ui.shell.MissingThingView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RunViewTest extends ScreenTest {

    @Autowired
    private FakeLiveEvents events;

    private RunDetail run;

    @BeforeEach
    void startARun() {
        processes.create(FakeSample.onboarding());
        processes.publish(FakeSample.ONBOARDING, new Publication(null, null));
        run = runs.start(new StartRun(FakeSample.ONBOARDING, "Acme", Map.of("customer", "Acme"), null, null));
    }

    private TaskView task(String step) {
        return runs.get(run.summary().key()).tasks().stream()
                .filter(task -> task.stepKey().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private void completeIdentity() {
        tasks.act(task("check-id").id(), new TaskAction.Complete(Map.of("idNumber", "C1", "risk", "Low")));
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private StepItem step(String title) {
        return find(StepItem.class).all().stream()
                .filter(item -> text(item).contains(title))
                .findFirst()
                .orElseThrow();
    }

    private void answer(String text) {
        test(find(TextField.class, find(TextForm.class).single()).single()).setValue(text);
    }

    @Test
    void movesTheRunToTheNewestVersionAfterSayingWhatThatDoes() {
        publishAgain();
        open("runs/ONB-1", RunView.class);

        chooseFrom(find(MenuBar.class, find(RunMenu.class).single()).single(), "Move to version 2");
        assertThat(address()).isEqualTo("runs/ONB-1?move=2");
        assertThat(text(find(MoveRunPanel.class).single()))
                .contains("1 done · 1 ready now · 1 dropped", "Send a fax", "is dropped", "faxNumber");
        press("Move to version 2");

        assertThat(runs.get(run.summary().key()).summary().version()).isEqualTo(2);
        assertThat(address()).isEqualTo("runs/ONB-1");
        assertThat(find(MoveRunPanel.class).exists()).isFalse();
    }

    @Test
    void movingIsOfferedOnlyToWhoMayAndOnlyToANewerVersion() {
        open("runs/ONB-1", RunView.class);
        assertThat(moveIsOffered()).isFalse();
        publishAgain();
        world.join("Nina Vogel", "nina@kestrel.example", Role.MEMBER);
        world.signIn("nina@kestrel.example");

        open("runs/ONB-1", RunView.class);

        assertThat(moveIsOffered()).isFalse();
    }

    private boolean moveIsOffered() {
        return find(MenuBar.class, find(RunMenu.class).single())
                .single()
                .getItems()
                .getFirst()
                .getSubMenu()
                .getItems()
                .stream()
                .anyMatch(item -> item.getText().startsWith("Move to"));
    }

    private void publishAgain() {
        processes.publish(
                FakeSample.ONBOARDING, new Publication("Second", new Verdict("cycle-time-median", null, List.of())));
    }

    @Test
    void opensTheStepThatTheReaderCameFor() {
        open("runs/ONB-1", RunView.class);

        assertThat(title()).isEqualTo("Acme");
        assertThat(step("Check identity").isOpen()).isTrue();
        assertThat(find(StepBody.class).all()).hasSize(1);
    }

    @Test
    void startsAStepThatItsAssigneeOpens() {
        open("runs/ONB-1?step=1", RunView.class);

        assertThat(task("check-id").state()).isEqualTo(TaskState.STARTED);
    }

    @Test
    void savesAFieldWhenItIsLeft() {
        open("runs/ONB-1", RunView.class);

        test(field("ID number")).setValue("C4711");

        assertThat(task("check-id").fields()).containsEntry("idNumber", "C4711");
        assertThat(screenText()).contains("Saved 10:00");
    }

    @Test
    void saysWhatIsMissingBeforeAStepIsComplete() {
        open("runs/ONB-1", RunView.class);

        press("Complete step");

        assertThat(field("ID number").isInvalid()).isTrue();
        assertThat(task("check-id").state()).isEqualTo(TaskState.READY);
    }

    @Test
    @SuppressWarnings("unchecked")
    void completesAStepAndGoesOnToTheNext() {
        open("runs/ONB-1", RunView.class);
        test(field("ID number")).setValue("C4711");
        test((ComboBox<String>)
                        find(ComboBox.class, find(StepBody.class).single()).single())
                .selectItem("Low");

        press("Complete step");

        assertThat(task("check-id").state()).isEqualTo(TaskState.COMPLETED);
        assertThat(address()).isEqualTo("runs/ONB-1?step=3");
        assertThat(step("Approve the customer").isOpen()).isTrue();
        assertThat(screenText()).contains("Skipped: Its condition does not hold");
    }

    @Test
    void sendsTheWorkBackWithAReason() {
        completeIdentity();
        open("runs/ONB-1?step=3", RunView.class);

        test(find(Button.class).withText("Reject").single()).click();
        answer("The photo is blurred");
        test(find(Button.class, find(TextForm.class).single())
                        .withText("Reject")
                        .single())
                .click();

        assertThat(task("check-id").round()).isEqualTo(2);
        assertThat(step(task("check-id").title()).isOpen())
                .as("leads to the step that is done again")
                .isTrue();
        assertThat(screenText()).contains("Sent back: The photo is blurred").contains("round 2");
    }

    @Test
    void asksForAReasonInWords() {
        completeIdentity();
        open("runs/ONB-1?step=3", RunView.class);
        test(find(Button.class).withText("Reject").single()).click();

        test(find(Button.class, find(TextForm.class).single())
                        .withText("Reject")
                        .single())
                .click();

        assertThat(find(TextField.class, find(TextForm.class).single()).single().isInvalid())
                .isTrue();
        assertThat(task("approve").state()).isEqualTo(TaskState.STARTED);
    }

    @Test
    void showsWhatOthersDoWithoutTakingAwayWhatIsTyped() {
        open("runs/ONB-1", RunView.class);
        test(field("ID number")).setValue("C4711");

        tasks.tickItems(task("check-id").id(), List.of(0));
        find(RunView.class).single().refresh();

        var body = find(StepBody.class).single();
        assertThat(find(Tick.class, body).all().getFirst().isTicked()).isTrue();
        assertThat(field("ID number").getValue()).isEqualTo("C4711");
    }

    @Test
    void ticksSubItems() {
        open("runs/ONB-1", RunView.class);

        test(find(Tick.class, find(StepBody.class).single()).all().get(1)).click();

        assertThat(task("check-id").itemsDone()).containsExactly(1);
    }

    @Test
    void reopensACompletedStepWithAReason() {
        completeIdentity();
        open("runs/ONB-1?step=1", RunView.class);

        press("Reopen");
        answer("The passport has expired");
        test(find(Button.class, find(TextForm.class).single())
                        .withText("Reopen")
                        .single())
                .click();

        assertThat(task("check-id").state()).isEqualTo(TaskState.READY);
        assertThat(task("approve").state()).isEqualTo(TaskState.PENDING);
    }

    @Test
    @SuppressWarnings("unchecked")
    void tellsWhenSomebodyWasQuicker() {
        open("runs/ONB-1", RunView.class);
        test(field("ID number")).setValue("C4711");
        test((ComboBox<String>)
                        find(ComboBox.class, find(StepBody.class).single()).single())
                .selectItem("Low");
        runs.cancel(run.summary().key(), "Entered twice");

        test(find(Tick.class, find(StepHead.class).all().getFirst()).single()).click();

        assertThat(screenText()).contains("Tess Tran cancelled the run").doesNotContain("our fault");
    }

    @Test
    @SuppressWarnings("unchecked")
    void handsAStepOverWithANoteAndTakesItBack() {
        open("runs/ONB-1", RunView.class);
        chooseFrom(find(MenuBar.class, find(StepBody.class).single()).single(), "Hand over");
        var form = find(HandOverForm.class).single();
        test((ComboBox<Object>) find(ComboBox.class, form).single()).selectItem("Marco Ruiz");
        test(find(Button.class, form).withText("Hand over").single()).click();
        assertThat(task("check-id").assignee()).extracting(TaskAssignee::label).isEqualTo("Marco Ruiz");

        test(find(NativeButton.class).withText("Undo").single()).click();

        assertThat(task("check-id").assignee()).extracting(TaskAssignee::label).isNotEqualTo("Marco Ruiz");
    }

    @Test
    void opensTheExactStepThatANotificationSpeaksOf() {
        completeIdentity();

        open("runs/ONB-1?step=check-id", RunView.class);

        assertThat(step("Check identity").isOpen()).isTrue();
    }

    @Test
    void tellsWhatHappenedInSentences() {
        completeIdentity();

        open("runs/ONB-1?rail=activity", RunView.class);

        assertThat(text(find(RunRail.class).single()))
                .contains("Tess Tran completed Check identity")
                .contains("Tess Tran started the run");
    }

    @Test
    void cancelsARunWithAReason() {
        open("runs/ONB-1", RunView.class);
        var menu = find(RunMenu.class).single();

        chooseFrom(find(MenuBar.class, menu).single(), "Cancel the run");
        answer("Entered twice");
        test(find(Button.class, find(TextForm.class).single())
                        .withText("Cancel the run")
                        .single())
                .click();

        assertThat(runs.get(run.summary().key()).summary().state()).isEqualTo(RunState.CANCELLED);
        assertThat(screenText()).contains("Cancelled");
    }

    @Test
    void followsTheRunOnlyWhileItIsOpen() {
        open("runs/ONB-1", RunView.class);
        int whileOpen = events.subscribers();

        open("runs", RunsView.class);

        assertThat(whileOpen).isPositive();
        assertThat(events.subscribers()).isEqualTo(whileOpen);
    }

    @Test
    void doesNotKnowRunsOfOthers() {
        navigate("kestrel/runs/ONB-999", MissingThingView.class);

        assertThat(screenText()).contains("There is nothing here");
    }
}
