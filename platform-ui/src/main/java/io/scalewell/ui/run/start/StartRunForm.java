package io.scalewell.ui.run.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessVersion;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.ui.run.field.FieldInput;
import io.scalewell.ui.run.field.FieldInputs;
import io.scalewell.ui.shell.ProblemArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The start fields of a process, a name for the run, and the button that starts it. */
public final class StartRunForm extends Div {

    private final ProcessVersion version;
    private final Runs runs;
    private final Consumer<RunDetail> onStart;
    private final Map<String, FieldInput> inputs = new LinkedHashMap<>();
    private final TextField name = new TextField();
    private final ProblemArea problems = new ProblemArea();
    private final Button start = new Button();

    public StartRunForm(ProcessVersion version, Runs runs, FieldInputs factory, Consumer<RunDetail> onStart) {
        this.version = version;
        this.runs = runs;
        this.onStart = onStart;
        addClassName("sw-form");
        add(problems);
        for (var field : version.definition().startFields()) {
            addField(field, factory.create(field));
        }
        name.setLabel(getTranslation("start.name"));
        name.setHelperText(getTranslation("start.name.help"));
        name.setMaxLength(200);
        name.setWidthFull();
        problems.field("/name", name);
        start.setText(getTranslation("start.start"));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.addClickListener(click -> start());
        start.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        start.addClickShortcut(Key.ENTER).listenOn(lines());
        add(name, start);
    }

    private void addField(Field field, FieldInput input) {
        inputs.put(field.key(), input);
        problems.field("/fields/" + field.key(), input.validation());
        add(input.component());
    }

    /** Where Enter has no other meaning: the inputs of one line. */
    private Component[] lines() {
        return Stream.concat(inputs.values().stream().map(FieldInput::component), Stream.of(name))
                .filter(TextFieldBase.class::isInstance)
                .toArray(Component[]::new);
    }

    /** Fills a field before the reader does; an unknown field or an unreadable value is left out. */
    public void prefill(Map<String, String> values) {
        for (var field : version.definition().startFields()) {
            var value = values.get(field.key());
            var input = inputs.get(field.key());
            if (value != null && input != null) {
                Prefill.of(field, value).ifPresent(input::show);
            }
        }
    }

    private void start() {
        var values = new LinkedHashMap<String, Object>();
        inputs.forEach((key, input) -> {
            var value = input.value();
            if (value != null) {
                values.put(key, value);
            }
        });
        var title = name.getValue().isBlank() ? null : name.getValue().strip();
        var wish = new StartRun(version.process(), title, values, null, null);
        problems.find(() -> runs.start(wish)).ifPresent(onStart);
    }
}
