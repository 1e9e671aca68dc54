package io.scalewell.ui.run.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at the same step: the second one loses nothing. */
class QuickerViewTest extends ScreenTest {

    private RunDetail run;

    @BeforeEach
    void startARun() {
        processes.create(FakeSample.onboarding());
        processes.publish(FakeSample.ONBOARDING, new Publication(null, null));
        run = runs.start(new StartRun(FakeSample.ONBOARDING, "Acme", Map.of("customer", "Acme"), null, null));
    }

    private TaskView task(String step) {
        return now().tasks().stream()
                .filter(task -> task.stepKey().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private RunDetail now() {
        return runs.get(run.summary().key());
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void marcoCompletesIt() {
        world.signIn("marco@kestrel.example");
        tasks.act(task("check-id").id(), new TaskAction.Complete(Map.of("idNumber", "Theirs", "risk", "Low")));
        world.signIn("tess@kestrel.example");
    }

    @Test
    void showsBothValuesWhenTwoPeopleFillInTheSameField() {
        open("runs/ONB-1", RunView.class);
        tasks.saveFields(task("check-id").id(), Map.of("idNumber", "Theirs"), null);

        test(field("ID number")).setValue("Mine");

        assertThat(screenText()).contains("to: Theirs");
        assertThat(field("ID number").getValue()).isEqualTo("Mine");
        assertThat(task("check-id").fields()).containsEntry("idNumber", "Theirs");

        press("Keep mine");

        assertThat(task("check-id").fields()).containsEntry("idNumber", "Mine");
        assertThat(find(FieldConflict.class).exists()).isFalse();
    }

    @Test
    void takesTheirsWhenTheReaderWants() {
        open("runs/ONB-1", RunView.class);
        tasks.saveFields(task("check-id").id(), Map.of("idNumber", "Theirs"), null);
        test(field("ID number")).setValue("Mine");

        press("Take theirs");

        assertThat(field("ID number").getValue()).isEqualTo("Theirs");
        assertThat(task("check-id").fields()).containsEntry("idNumber", "Theirs");
    }

    @Test
    void saysWhoChangedTheFieldMeanwhile() {
        open("runs/ONB-1", RunView.class);
        world.signIn("marco@kestrel.example");
        tasks.saveFields(task("check-id").id(), Map.of("idNumber", "Theirs"), null);
        world.signIn("tess@kestrel.example");

        test(field("ID number")).setValue("Mine");

        assertThat(screenText()).contains("Marco Ruiz changed ID number to: Theirs");
    }

    @Test
    void keepsWhatWasTypedAsACommentWhenTheStepWasCompletedMeanwhile() {
        open("runs/ONB-1", RunView.class);
        marcoCompletesIt();

        test(field("ID number")).setValue("Mine");

        assertThat(screenText()).contains("Marco Ruiz completed this", "Your value was kept as a comment.");
        assertThat(now().comments())
                .extracting(Comment::text)
                .singleElement()
                .asString()
                .contains("- ID number: Mine");
        assertThat(field("ID number").getValue())
                .as("what is there now is shown")
                .isEqualTo("Theirs");
        assertThat(find(StepBody.class).exists()).as("the step stays open").isTrue();
    }

    @Test
    void overwritesTheirsWhenTheReaderWants() {
        open("runs/ONB-1", RunView.class);
        marcoCompletesIt();
        test(field("ID number")).setValue("Mine");

        press("Overwrite with mine");

        assertThat(now().fields()).containsEntry("idNumber", "Mine");
        assertThat(find(QuickerNote.class).exists()).isFalse();
    }

    @Test
    void decidesOnlyOnWhatWasSeenAndKeepsTheReason() {
        tasks.act(task("check-id").id(), new TaskAction.Complete(Map.of("idNumber", "C1", "risk", "Low")));
        open("runs/ONB-1?step=approve", RunView.class);
        press("Reject");
        tasks.changeDue(task("approve").id(), world.now().plusSeconds(3600));

        test(find(TextField.class, find(TextForm.class).single()).single()).setValue("Too risky");
        test(find(Button.class, find(TextForm.class).single())
                        .withText("Reject")
                        .single())
                .click();

        assertThat(task("approve").state().isOpen()).isTrue();
        assertThat(screenText()).contains("This has changed since you looked at it.");
        var again = find(TextForm.class).single();
        assertThat(find(TextField.class, again).single().getValue()).isEqualTo("Too risky");
        test(find(Button.class, again).withText("Reject").single()).click();
        assertThat(task("approve").state()).isEqualTo(TaskState.PENDING);
    }

    @Test
    void staysAtTheStepWhenOthersCompleteIt() {
        open("runs/ONB-1", RunView.class);

        marcoCompletesIt();
        find(RunView.class).single().refresh();

        assertThat(find(StepItem.class).all().getFirst().isOpen()).isTrue();
    }
}
