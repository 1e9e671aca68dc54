package io.scalewell.ui.run.list;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.Query;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which runs are looked for; the address says the same. */
final class RunFilterBar extends Div {

    private static final PageRequest ALL = new PageRequest(PageRequest.MAX_LIMIT, null);

    private final TextField text = new TextField();
    private final ComboBox<ProcessSummary> process = new ComboBox<>();
    private final Select<RunState> state = new Select<>();
    private final Checkbox overdue = new Checkbox();
    private final List<ProcessSummary> known;

    RunFilterBar(Processes processes, Consumer<Query> onChange) {
        addClassName("sw-filters");
        known = processes.list(ProcessFilter.all(), ALL).items();
        text.setPrefixComponent(new Icon(Symbol.SEARCH));
        text.setPlaceholder(getTranslation("runs.filter.text"));
        text.setAriaLabel(getTranslation("runs.filter.text"));
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.getElement().setAttribute("data-sw-filter", true);
        process.setItems(known);
        process.setItemLabelGenerator(ProcessSummary::name);
        process.setPlaceholder(getTranslation("runs.filter.process"));
        process.setAriaLabel(getTranslation("runs.filter.process"));
        process.setClearButtonVisible(true);
        state.setItems(RunState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("runs.filter.any"));
        state.setItemLabelGenerator(each -> getTranslation(each == null ? "runs.filter.any" : "run.state." + each));
        state.setAriaLabel(getTranslation("runs.filter.state"));
        overdue.setLabel(getTranslation("runs.filter.overdue"));
        text.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        process.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        state.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        overdue.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        add(text, process, state, overdue);
    }

    void show(Query query) {
        text.setValue(query.text("q").orElse(""));
        state.setValue(query.constant("state", RunState.class).orElse(null));
        overdue.setValue(query.text("due").filter("over"::equals).isPresent());
        process.setValue(query.text("process")
                .flatMap(key -> known.stream()
                        .filter(each -> each.key().value().equals(key))
                        .findFirst())
                .orElse(null));
    }

    boolean isSet() {
        return !text.isEmpty() || !process.isEmpty() || !state.isEmpty() || overdue.getValue();
    }

    RunFilter value() {
        return new RunFilter(
                key(), state.getValue(), null, overdue.getValue(), text.isEmpty() ? null : text.getValue());
    }

    private @Nullable ProcessKey key() {
        return process.isEmpty() ? null : process.getValue().key();
    }

    private void tell(boolean fromClient, Consumer<Query> onChange) {
        if (fromClient) {
            onChange.accept(Query.empty()
                    .with("q", text.getValue())
                    .with("process", key())
                    .with("state", state.getValue())
                    .with("due", overdue.getValue() ? "over" : null));
        }
    }
}
