package io.scalewell.ui.automation.builder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.automation.TestResult;
import io.scalewell.ui.automation.KindWords;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.Workspace;
import io.scalewell.ui.text.JsonText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tries the automation on an event, and shows exactly what it would do. Nothing is sent. */
final class TestDock extends Div {

    private final Workspace workspace;
    private final Automations automations;
    private final KindWords words;
    private final Select<Map<String, Object>> samples = new Select<>();
    private final TextArea event = new TextArea();
    private final Div result = new Div();

    /** @param guard does what may fail, and says at the right card why */
    TestDock(
            Workspace workspace,
            Automations automations,
            Supplier<AutomationDefinition> definition,
            Consumer<Runnable> guard) {
        this.workspace = workspace;
        this.automations = automations;
        words = new KindWords(automations.kinds());
        addClassName("sw-dock");
        samples.setLabel(getTranslation("builder.test.sample"));
        samples.setItemLabelGenerator(this::label);
        samples.setWidthFull();
        event.setLabel(getTranslation("builder.test.event"));
        event.setHelperText(getTranslation("builder.test.event.help"));
        event.setMaxLength(100_000);
        event.setMaxRows(14);
        event.setWidthFull();
        result.addClassName("sw-stack");
        var load = new Button(getTranslation("builder.test.load"), click -> guard.accept(() -> load(definition.get())));
        var test = new Button(
                getTranslation("builder.test.do"),
                new Icon(Symbol.PLAY),
                click -> guard.accept(() -> test(definition.get())));

        samples.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                event.setValue(JsonText.pretty(change.getValue()));
            }
        });

        var buttons = new Div(load, test);
        buttons.addClassName("sw-cluster");

        add(
                new H2(getTranslation("builder.test")),
                new Paragraph(getTranslation("builder.test.help")),
                buttons,
                samples,
                event,
                result);
    }

    /** The fields of the event that is tried. */
    List<String> fields() {
        return JsonText.object(event.getValue()).map(SampleFields::of).orElse(List.of());
    }

    private void load(AutomationDefinition definition) {
        var found = automations.sampleEvents(definition);
        samples.setItems(found);
        if (!found.isEmpty()) {
            samples.setValue(found.getFirst());
        }
    }

    private void test(AutomationDefinition definition) {
        result.removeAll();
        if (event.isEmpty()) {
            load(definition);
        }
        var sample = JsonText.object(event.getValue()).orElse(null);
        event.setInvalid(sample == null);
        if (sample == null) {
            event.setErrorMessage(getTranslation("builder.test.not-json"));
        } else {
            show(automations.test(definition, sample));
        }
    }

    private void show(TestResult outcome) {
        result.add(
                outcome.matched()
                        ? new StatusChip(Status.DONE, getTranslation("builder.test.matched"))
                        : new StatusChip(Status.NEUTRAL, getTranslation("builder.test.not-matched")));
        var reason = outcome.reason();
        if (reason != null) {
            result.add(new Paragraph(reason.in(getLocale())));
        }
        for (var action : outcome.actions()) {
            var error = action.error();
            result.add(
                    new Paragraph(getTranslation("builder.test.would", words.action(action.kind()))),
                    json(action.input()));
            if (error != null) {
                result.add(new StatusChip(Status.DANGER, error.in(getLocale())));
            }
        }
    }

    private static Pre json(Map<String, Object> value) {
        var text = new Pre(JsonText.pretty(value));
        text.addClassName("sw-json");
        return text;
    }

    private String label(Map<String, Object> sample) {
        var happening = KindWords.happening(String.valueOf(sample.getOrDefault("type", "")));
        var at = Instant.parse(String.valueOf(sample.get("time")));
        return happening + " · " + workspace.times().moment(at);
    }
}
