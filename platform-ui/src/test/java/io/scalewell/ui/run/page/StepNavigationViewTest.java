package io.scalewell.ui.run.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.StartRun;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepNavigationViewTest extends ScreenTest {

    private static final RunKey RUN = new RunKey("ONB-1");

    @BeforeEach
    void startARun() {
        processes.create(FakeSample.onboarding());
        processes.publish(FakeSample.ONBOARDING, new Publication(null, null));
        runs.start(new StartRun(FakeSample.ONBOARDING, "Acme", Map.of("customer", "Acme"), null, null));
    }

    private Button button(String text) {
        return find(Button.class, find(StepNavigation.class).single())
                .withText(text)
                .single();
    }

    @Test
    void goesFromStepToStep() {
        open("runs/ONB-1", RunView.class);
        assertThat(button("Back").isEnabled()).isFalse();

        press("Next");

        assertThat(address()).isEqualTo("runs/ONB-1?step=2");
        assertThat(find(StepItem.class).all().get(1).isOpen()).isTrue();

        press("Back");

        assertThat(address()).isEqualTo("runs/ONB-1?step=1");
    }

    @Test
    void endsAtTheLastStep() {
        int last = runs.get(RUN).tasks().size();

        open("runs/ONB-1?step=" + last, RunView.class);

        assertThat(button("Next").isEnabled()).isFalse();
    }

    @Test
    void isNotThereWhenNoStepIsOpen() {
        open("runs/ONB-1?step=0", RunView.class);

        assertThat(find(StepNavigation.class).all()).noneMatch(StepNavigation::isVisible);
    }
}
