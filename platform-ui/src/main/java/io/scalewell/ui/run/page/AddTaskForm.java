package io.scalewell.ui.run.page;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.run.NewTask;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.DateInputs;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is to be done, by whom, until when and after which step; only the first has to be said. */
final class AddTaskForm extends Div {

    private static final int LONGEST_TITLE = 200;

    private final Workspace workspace;
    private final TextField title = new TextField();
    private final ComboBox<Worker> who = new ComboBox<>();
    private final DateTimePicker due = DateInputs.dateTime();
    private final Select<Place> place = new Select<>();
    private final Checkbox required = new Checkbox();
    private final Consumer<NewTask> onAdd;

    /** When it is done: after a step, or at once. */
    private record Place(String label, @Nullable String after) {}

    AddTaskForm(
            Workspace workspace,
            StepServices services,
            RunDetail run,
            ProblemArea problems,
            Consumer<NewTask> onAdd,
            Runnable onCancel) {
        this.workspace = workspace;
        this.onAdd = onAdd;
        addClassNames("sw-form", "sw-add-task-form");
        title.setLabel(getTranslation("run.add.title"));
        title.setMaxLength(LONGEST_TITLE);
        title.setWidthFull();
        title.addKeyDownListener(Key.ESCAPE, press -> onCancel.run());
        who.setLabel(getTranslation("run.add.who"));
        who.setItems(Worker.all(services.members(), services.teams()));
        who.setItemLabelGenerator(Worker::label);
        who.setPlaceholder(getTranslation("run.assign.nobody"));
        who.setClearButtonVisible(true);
        due.setLabel(getTranslation("run.add.due"));
        place.setLabel(getTranslation("run.add.place"));
        place.setItemLabelGenerator(Place::label);
        var places = places(run);
        place.setItems(places);
        place.setValue(places.getFirst());
        required.setLabel(getTranslation("run.add.required"));
        problems.field("/title", title);
        var add = new Button(getTranslation("run.add.do"), click -> submit());
        add.addClickShortcut(Key.ENTER).listenOn(title);
        var cancel = new Button(getTranslation("cancel"), click -> onCancel.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.getElement().setAttribute("data-sw-close", true);
        var buttons = new Div(add, cancel);
        buttons.addClassName("sw-cluster");
        add(title, who, due, place, required, buttons);
        addAttachListener(attached -> title.focus());
    }

    private ArrayList<Place> places(RunDetail run) {
        var places = new ArrayList<Place>();
        places.add(new Place(getTranslation("run.add.now"), null));
        run.tasks().stream()
                .filter(task -> !task.state().isEnd() && task.added() == null)
                .map(this::after)
                .forEach(places::add);
        return places;
    }

    private Place after(TaskView task) {
        return new Place(getTranslation("run.add.after", task.title()), task.stepKey());
    }

    private void submit() {
        var text = title.getValue().strip();
        if (text.isEmpty()) {
            title.setInvalid(true);
            title.setErrorMessage(getTranslation("run.text.needed"));
            title.focus();
            return;
        }
        var worker = who.getValue();
        onAdd.accept(new NewTask(
                text,
                worker == null ? null : worker.member(),
                worker == null ? null : worker.team(),
                instant(),
                place.getValue() == null ? null : place.getValue().after(),
                required.getValue()));
    }

    private @Nullable Instant instant() {
        var chosen = due.getValue();
        return chosen == null ? null : chosen.atZone(workspace.times().zone()).toInstant();
    }
}
