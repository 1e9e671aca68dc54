package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.scalewell.shared.automation.Automation;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Step;
import io.scalewell.ui.automation.AutomationNavigation;
import io.scalewell.ui.automation.StepAutomation;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which automation does a step, and the way to it or to a new one. */
final class AutomationEditor extends Div {

    private final Workspace workspace;
    private final EditorServices services;
    private final ProcessKey process;
    private final ComboBox<String> choice = new ComboBox<>();
    private final Paragraph state = new Paragraph();
    private final Div ways = new Div();
    private final Map<String, Automation> known = new LinkedHashMap<>();
    private @Nullable Step shown;
    private boolean showing;

    /** @param onChange told with the key of the automation */
    AutomationEditor(
            Workspace workspace, EditorServices services, ProcessKey process, Consumer<@Nullable String> onChange) {
        this.workspace = workspace;
        this.services = services;
        this.process = process;
        choice.setLabel(getTranslation("editor.automation"));
        choice.setHelperText(getTranslation("editor.automation.help"));
        choice.setItemLabelGenerator(this::name);
        choice.setClearButtonVisible(true);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (!showing) {
                onChange.accept(change.getValue());
                showWays();
            }
        });
        state.addClassName("sw-quiet");
        ways.addClassName("sw-cluster");
        addClassName("sw-form");
        add(choice, state, ways);
    }

    Focusable<?> first() {
        return choice;
    }

    void show(Step step) {
        if (known.isEmpty()) {
            services.automations().list().forEach(each -> known.put(each.key().value(), each));
        }
        shown = step;
        showing = true;
        choice.setItems(Stream.concat(known.keySet().stream(), Stream.ofNullable(step.automation()))
                .distinct()
                .toList());
        choice.setValue(step.automation());
        showing = false;
        showWays();
    }

    private void showWays() {
        ways.removeAll();
        var chosen = choice.getValue() == null ? null : known.get(choice.getValue());
        var elsewhere = chosen != null && !OutlineChoices.concerns(chosen.definition(), process.value());
        state.setText(getTranslation(elsewhere ? "editor.automation.elsewhere" : "editor.automation.off"));
        state.setVisible(chosen != null && (elsewhere || !chosen.enabled()));
        if (chosen != null) {
            ways.add(new ScreenLink(
                    workspace,
                    AutomationNavigation.automation(chosen.key()),
                    getTranslation("editor.automation.open", chosen.key())));
        } else {
            var query = StepAutomation.address(process, Objects.requireNonNull(shown), null);
            ways.add(new ScreenLink(
                    workspace,
                    AutomationNavigation.NEW + "?" + query.getQueryString(),
                    getTranslation("editor.automation.new")));
        }
    }

    private String name(String key) {
        var automation = known.get(key);
        return automation == null ? key : key + " " + automation.definition().name();
    }
}
