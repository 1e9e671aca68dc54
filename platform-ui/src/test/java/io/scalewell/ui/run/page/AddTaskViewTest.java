package io.scalewell.ui.run.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.fake.FakeAddedTasks;
import io.scalewell.fake.FakeSample;
import io.scalewell.fake.ScreenTest;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.run.NewTask;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AddTaskViewTest extends ScreenTest {

    private static final RunKey RUN = new RunKey("ONB-1");

    @Autowired
    private FakeAddedTasks added;

    @BeforeEach
    void startARun() {
        processes.create(FakeSample.onboarding());
        processes.publish(FakeSample.ONBOARDING, new Publication(null, null));
        runs.start(new StartRun(FakeSample.ONBOARDING, "Acme", Map.of("customer", "Acme"), null, null));
    }

    private List<TaskView> addedTasks() {
        return runs.get(RUN).tasks().stream()
                .filter(task -> task.added() != null)
                .toList();
    }

    private void write(String title) {
        test(find(TextField.class, find(AddTaskForm.class).single()).single()).setValue(title);
    }

    private List<String> lines() {
        return find(StepHead.class).all().stream()
                .map(head -> find(NativeButton.class, head)
                        .withClassName("sw-step-title")
                        .single()
                        .getText())
                .toList();
    }

    @Test
    @SuppressWarnings("unchecked")
    void addsATaskForSomebodyAfterAStep() {
        open("runs/ONB-1", RunView.class);
        press("Add a task");
        write("Call the bank");
        var form = find(AddTaskForm.class).single();
        test((ComboBox<Object>) find(ComboBox.class, form).single()).selectItem("Marco Ruiz");
        test((Select<Object>) find(Select.class, form).single()).selectItem("After: Check identity");

        press("Add");

        var task = addedTasks().getFirst();
        assertThat(task.title()).isEqualTo("Call the bank");
        assertThat(Objects.requireNonNull(task.assignee()).label()).isEqualTo("Marco Ruiz");
        assertThat(Objects.requireNonNull(task.added()).after()).isEqualTo("check-id");
        assertThat(lines()).startsWith("Check identity", "Call the bank");
        assertThat(find(AddTaskForm.class).exists()).isFalse();
    }

    @Test
    void asksForATitle() {
        open("runs/ONB-1", RunView.class);
        press("Add a task");

        press("Add");

        assertThat(find(TextField.class, find(AddTaskForm.class).single())
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat(addedTasks()).isEmpty();
    }

    @Test
    void completesAnAddedTaskLikeAnyOther() {
        var task = added.add(RUN, NewTask.titled("Call the bank"));
        open("runs/ONB-1?step=" + task.number(), RunView.class);
        assertThat(text(find(RunSteps.class).single())).contains("Added");

        press("Complete step");

        assertThat(addedTasks().getFirst().state()).isEqualTo(TaskState.COMPLETED);
    }

    @Test
    void removesAnAddedTaskAndBringsItBack() {
        var task = added.add(RUN, NewTask.titled("Call the bank"));
        open("runs/ONB-1?step=" + task.number(), RunView.class);

        chooseFrom(find(MenuBar.class, find(StepBody.class).single()).single(), "Remove");
        assertThat(addedTasks()).isEmpty();
        assertThat(lines()).doesNotContain("Call the bank");

        test(find(NativeButton.class).withText("Undo").single()).click();

        assertThat(addedTasks()).extracting(TaskView::title).containsExactly("Call the bank");
        assertThat(lines()).contains("Call the bank");
    }

    @Test
    void showsWhatOthersAdd() {
        open("runs/ONB-1", RunView.class);

        added.add(RUN, NewTask.titled("Call the bank"));
        find(RunView.class).single().refresh();

        assertThat(lines()).contains("Call the bank");
    }

    @Test
    void nothingIsAddedToARunThatIsOver() {
        runs.cancel(RUN, "Entered twice");

        open("runs/ONB-1", RunView.class);

        assertThat(find(AddTaskBar.class).all()).noneMatch(AddTaskBar::isVisible);
    }
}
