package io.scalewell.ui.run.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskView;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepTimerViewTest extends ScreenTest {

    private static final RunKey RUN = new RunKey("ONB-1");

    @BeforeEach
    void workForAWhile() {
        processes.create(FakeSample.onboarding());
        processes.publish(FakeSample.ONBOARDING, new Publication(null, null));
        runs.start(new StartRun(FakeSample.ONBOARDING, "Acme", Map.of("customer", "Acme"), null, null));
        tasks.act(task().id(), new TaskAction.Start());
        world.pass(Duration.ofMinutes(90));
    }

    private TaskView task() {
        return runs.get(RUN).tasks().getFirst();
    }

    private void pressTool(String name) {
        test(find(Button.class, find(StepTimer.class).single()).all().stream()
                        .filter(button -> name.equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    void correctsTheTimeWithAReasonThatIsKept() {
        open("runs/ONB-1?step=1", RunView.class);

        pressTool("Correct the time");
        var form = find(TimeForm.class).single();
        assertThat(find(IntegerField.class, form).all())
                .extracting(IntegerField::getValue)
                .containsExactly(1, 30);
        test(find(IntegerField.class, form).all().getFirst()).setValue(0);
        test(find(TextField.class, form).single()).setValue("Lunch");
        press("Save");

        assertThat(task().touch()).isEqualTo(Duration.ofMinutes(30));
        assertThat(find(TimeForm.class).exists()).isFalse();
        open("runs/ONB-1?rail=activity", RunView.class);
        assertThat(screenText()).contains("Tess Tran changed the time of Check identity from 1 h 30 m to 30 m – Lunch");
    }

    @Test
    void asksForTheReason() {
        open("runs/ONB-1?step=1", RunView.class);
        pressTool("Correct the time");

        press("Save");

        assertThat(find(TextField.class, find(TimeForm.class).single()).single().isInvalid())
                .isTrue();
        assertThat(task().touch()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void asksWhetherOneStillWorksAndStopsWhenOneLeft() {
        open("runs/ONB-1?step=1", RunView.class);

        find(StepTimer.class).single().idle(Duration.ofMinutes(12));
        assertThat(text(find(IdleQuestion.class).single())).contains("since 11:18");
        press("Stop at 11:18");

        assertThat(task().timerRunning()).isFalse();
        assertThat(task().touch()).isCloseTo(Duration.ofMinutes(78), Duration.ofSeconds(30));
        assertThat(find(IdleQuestion.class).exists()).isFalse();
    }

    @Test
    void takesIdleTimeOffAndGoesOn() {
        open("runs/ONB-1?step=1", RunView.class);
        find(StepTimer.class).single().idle(Duration.ofMinutes(12));

        test(find(Button.class, find(IdleQuestion.class).single()).all().getLast())
                .click();

        assertThat(task().timerRunning()).isTrue();
        assertThat(task().touch()).isCloseTo(Duration.ofMinutes(78), Duration.ofSeconds(30));
    }

    @Test
    void keepsAllOfIt() {
        open("runs/ONB-1?step=1", RunView.class);
        find(StepTimer.class).single().idle(Duration.ofMinutes(12));

        press("Keep");

        assertThat(task().touch()).isEqualTo(Duration.ofMinutes(90));
        assertThat(find(IdleQuestion.class).exists()).isFalse();
    }
}
