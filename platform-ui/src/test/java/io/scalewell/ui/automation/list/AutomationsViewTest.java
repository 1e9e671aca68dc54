package io.scalewell.ui.automation.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import io.scalewell.fake.FakeAutomations;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.Rung;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.ui.component.EmptyState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AutomationsViewTest extends ScreenTest {

    @Autowired
    private FakeAutomations automations;

    @BeforeEach
    void forget() {
        automations.clear();
    }

    @Test
    void offersRecipesWhenThereIsNoAutomation() {
        open("automations", AutomationsView.class);

        assertThat(find(EmptyState.class).all()).hasSize(1);
        assertThat(screenText()).contains("Tell somebody when a step is overdue");
    }

    @Test
    void readsAnAutomationAsASentenceAndSwitchesIt() {
        var notify = new Kinded("notify", Map.of("text", "Done"));
        var trigger = new Kinded("event", Map.of("type", "run.completed", "process", "ONB"));
        automations.create(new AutomationDefinition("Tell ops", trigger, null, List.of(notify), Rung.SHADOW, null));

        open("automations", AutomationsView.class);
        assertThat(screenText()).contains("When a run is completed (ONB) → Notify");
        test(find(Checkbox.class).single()).click();

        assertThat(automations.get(AutomationKey.of("A-1")).enabled()).isTrue();
        open("automations?state=off", AutomationsView.class);
        assertThat(screenText()).contains("No automation is like this");
    }
}
