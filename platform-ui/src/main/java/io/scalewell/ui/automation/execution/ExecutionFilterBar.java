package io.scalewell.ui.automation.execution;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.automation.Automation;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.automation.ExecutionFilter;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.ui.shell.Query;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which executions are looked for; the address says the same. */
final class ExecutionFilterBar extends Div {

    private final ComboBox<Automation> automation = new ComboBox<>();
    private final Select<ExecutionState> state = new Select<>();
    private final Checkbox failing = new Checkbox();
    private final List<Automation> known;

    ExecutionFilterBar(Automations automations, Consumer<Query> onChange) {
        addClassName("sw-filters");
        known = automations.list();
        automation.setItems(known);
        automation.setItemLabelGenerator(each -> each.definition().name());
        automation.setPlaceholder(getTranslation("execution.filter.automation"));
        automation.setAriaLabel(getTranslation("execution.filter.automation"));
        automation.setClearButtonVisible(true);
        state.setItems(ExecutionState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("execution.filter.any"));
        state.setItemLabelGenerator(
                each -> getTranslation(each == null ? "execution.filter.any" : "execution.state." + each));
        state.setAriaLabel(getTranslation("execution.filter.state"));
        failing.setLabel(getTranslation("execution.filter.failing"));

        automation.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        state.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        failing.addValueChangeListener(change -> tell(change.isFromClient(), onChange));

        add(automation, state, failing);
    }

    void show(Query query) {
        automation.setValue(query.text("automation")
                .flatMap(key -> known.stream()
                        .filter(each -> each.key().value().equals(key))
                        .findFirst())
                .orElse(null));
        state.setValue(query.constant("status", ExecutionState.class).orElse(null));
        failing.setValue(query.text("failing").isPresent());
    }

    ExecutionFilter value() {
        return new ExecutionFilter(key(), state.getValue(), null, failing.getValue());
    }

    @Nullable
    AutomationKey key() {
        return automation.isEmpty() ? null : automation.getValue().key();
    }

    private void tell(boolean fromClient, Consumer<Query> onChange) {
        if (fromClient) {
            onChange.accept(Query.empty()
                    .with("automation", key())
                    .with("status", state.getValue())
                    .with("failing", failing.getValue() ? "true" : null));
        }
    }
}
