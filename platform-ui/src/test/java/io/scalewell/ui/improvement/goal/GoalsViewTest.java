package io.scalewell.ui.improvement.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import io.scalewell.fake.FakeGoals;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.improvement.Goal;
import io.scalewell.shared.improvement.GoalKey;
import io.scalewell.shared.improvement.GoalStatus;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.ui.component.Chart;
import io.scalewell.ui.component.EmptyState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GoalsViewTest extends ScreenTest {

    @Autowired
    private FakeGoals goals;

    @BeforeEach
    @AfterEach
    void forget() {
        goals.goals.clear();
    }

    @Test
    void saysWhatAGoalIs() {
        open("goals", GoalsView.class);

        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void showsHowFarEachGoalIs() {
        goals.goals.add(goal());

        open("goals", GoalsView.class);

        assertThat(screenText()).contains("Onboarding: Cycle time, median", "now 30 h", "40 h", "20 h", "On track");
        assertThat(link("Onboarding: Cycle time, median").getHref()).endsWith("goals/G-1");
    }

    @Test
    void showsTheCourseAndWhatItHarmed() {
        goals.goals.add(goal());

        open("goals/G-1", GoalView.class);

        assertThat(find(Chart.class).all()).hasSize(1);
        assertThat(screenText()).contains("Rework got worse than allowed", "From 40 h to 20 h");
    }

    @Test
    void asksForWhatIsMissing() {
        open("goals?panel=new", GoalsView.class);

        press("Set the goal");

        assertThat(find(ComboBox.class).all()).anyMatch(ComboBox::isInvalid);
    }

    private Goal goal() {
        return new Goal(
                GoalKey.of("G-1"),
                ProcessKey.of("ONB"),
                "Onboarding",
                Metric.CYCLE_TIME_MEDIAN,
                40,
                12,
                20,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 6, 30),
                world.me().id(),
                world.me().name(),
                null,
                30.0,
                32,
                0.5,
                GoalStatus.ON_TRACK,
                Metric.REWORK,
                5.0,
                1.0,
                9.0,
                true,
                List.of(new Goal.TrendPoint(LocalDate.of(2026, 3, 9), 30.0)),
                List.of());
    }
}
