package io.scalewell.ui.run.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import io.scalewell.fake.FakeInsights;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskAssignee;
import io.scalewell.ui.run.page.HandOverForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkHandOverViewTest extends ScreenTest {

    private static final RunKey RUN = RunKey.of("ONB-2");

    @Test
    @SuppressWarnings("unchecked")
    void handsOpenStepsOfTickedRunsOverAndTakesThemBack() {
        new FakeSample(world).fill(new FakeInsights());
        var before = assignees();
        open("runs?q=birch", RunsView.class);
        test(find(Checkbox.class).all().getLast()).click();

        press("Hand over open steps");
        var form = find(HandOverForm.class).single();
        test((ComboBox<Object>) find(ComboBox.class, form).single()).selectItem("Ada Novak");
        test(find(Button.class, form).withText("Hand over").single()).click();
        assertThat(assignees()).contains("Ada Novak").isNotEqualTo(before);

        test(find(NativeButton.class).withText("Undo").single()).click();

        assertThat(assignees()).isEqualTo(before);
    }

    private List<String> assignees() {
        return runs.get(RUN).tasks().stream()
                .filter(task -> task.state().isOpen())
                .map(task -> task.assignee())
                .map(assignee -> assignee == null ? "" : label(assignee))
                .toList();
    }

    private static String label(TaskAssignee assignee) {
        return assignee.label();
    }
}
