package io.scalewell.ui.automation.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fake.FakeAutomations;
import io.scalewell.fake.FakeWorld;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.automation.Attempt;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.Execution;
import io.scalewell.shared.automation.ExecutionId;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.automation.ExecutionStep;
import io.scalewell.shared.automation.ExecutionSummary;
import io.scalewell.shared.automation.ReplayVersion;
import io.scalewell.shared.automation.Rung;
import io.scalewell.shared.text.Message;
import io.scalewell.ui.component.EmptyState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExecutionsViewTest extends ScreenTest {

    private static final ExecutionId ID = new ExecutionId(FakeWorld.id("execution"));

    @Autowired
    private FakeAutomations automations;

    @BeforeEach
    void forget() {
        automations.clear();
    }

    @Test
    void saysWhereExecutionsComeFrom() {
        open("automations/executions", ExecutionsView.class);

        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void showsWhyItFailedAndReplaysIt() {
        automations.executions.add(dead());

        open("automations/executions?execution=" + ID.value(), ExecutionsView.class);

        assertThat(text(find(ExecutionPanel.class).single()))
                .contains("Gave up", "503 Service Unavailable", "1. http-request");
        press("Replay with version 2");
        assertThat(automations.replays).containsExactly(ReplayVersion.ORIGINAL);
    }

    @Test
    void letsThoseBehindItGoOn() {
        automations.executions.add(dead());
        open("automations/executions?execution=" + ID.value(), ExecutionsView.class);

        press("Pass over");

        assertThat(automations.executions).noneMatch(Execution::holdsUp);
        assertThat(text(find(ExecutionPanel.class).single())).doesNotContain("wait until");
    }

    @Test
    void keepsToTheStateInTheAddress() {
        automations.executions.add(dead());

        open("automations/executions?status=succeeded", ExecutionsView.class);

        assertThat(screenText()).contains("No executions");
    }

    private static Execution dead() {
        var at = FakeWorld.START;
        var summary = new ExecutionSummary(
                ID,
                AutomationKey.of("A-1"),
                "Tell ops",
                2,
                Rung.AUTOMATIC,
                ExecutionState.DEAD,
                "run.completed",
                null,
                Message.verbatim("All attempts failed."),
                1,
                at,
                at,
                at.plusSeconds(2));
        var attempt = new Attempt(1, at, 2000, "FAILED", "503 Service Unavailable", null);
        var step = new ExecutionStep(
                0, "http-request", ExecutionState.DEAD, Map.of("method", "POST"), null, List.of(attempt));
        return new Execution(summary, Map.of("type", "run.completed"), List.of(step), null, true);
    }
}
