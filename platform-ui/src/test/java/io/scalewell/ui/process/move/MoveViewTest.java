package io.scalewell.ui.process.move;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.StartRun;
import io.scalewell.ui.process.page.ProcessView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoveViewTest extends ScreenTest {

    private void publishTwiceWithRunsOnTheFirst(int number) {
        processes.create(FakeSample.onboarding());
        processes.publish(FakeSample.ONBOARDING, new Publication("First", null));
        for (int count = 0; count < number; count++) {
            runs.start(new StartRun(FakeSample.ONBOARDING, null, Map.of("customer", "Acme"), null, null));
        }
        processes.publish(
                FakeSample.ONBOARDING, new Publication("Second", new Verdict("cycle-time-median", null, List.of())));
    }

    private int versionOf(String run) {
        return runs.get(new RunKey(run)).summary().version();
    }

    @Test
    void saysWhatWouldHappenToEachRun() {
        publishTwiceWithRunsOnTheFirst(2);

        open("processes/ONB/move", MoveView.class);

        assertThat(title()).isEqualTo("Move running work to v2");
        assertThat(screenText())
                .contains("v1 → v2", "1 done · 1 ready now · 1 dropped")
                .contains("Ask for the tax number", "becomes ready", "Send a fax", "is dropped")
                .contains("faxNumber", "Move all (2)");
    }

    @Test
    void movesOnlyChosenRuns() {
        publishTwiceWithRunsOnTheFirst(2);
        open("processes/ONB/move?to=2", MoveView.class);

        test(find(Checkbox.class, find(MoveView.class).single()).all().getLast())
                .click();
        press("Move chosen (1)");

        assertThat(List.of(versionOf("ONB-1"), versionOf("ONB-2"))).containsExactlyInAnyOrder(1, 2);
        assertThat(screenText()).contains("Move all (1)");
    }

    @Test
    void movesAllOfThemAndHasNothingLeft() {
        publishTwiceWithRunsOnTheFirst(2);
        open("processes/ONB/move?to=2", MoveView.class);

        press("Move all (2)");

        assertThat(List.of(versionOf("ONB-1"), versionOf("ONB-2"))).containsOnly(2);
        assertThat(screenText()).contains("No running work on other versions");
    }

    @Test
    void isOfferedWhereTheRunsAre() {
        publishTwiceWithRunsOnTheFirst(1);

        open("processes/ONB?tab=runs", ProcessView.class);

        assertThat(screenText()).contains("1 running on older versions");
    }
}
