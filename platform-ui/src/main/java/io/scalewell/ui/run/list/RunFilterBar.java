package io.scalewell.ui.run.list;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import io.scalewell.ui.shell.MemberNames;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which runs are looked for; the address says the same. */
final class RunFilterBar extends Div {

    private static final PageRequest ALL = new PageRequest(PageRequest.MAX_LIMIT, null);

    private final Workspace workspace;
    private final TextField text = new TextField();
    private final ComboBox<ProcessSummary> process = new ComboBox<>();
    private final Select<RunState> state = new Select<>();
    private final Select<DueChoice> due = new Select<>();
    private final OwnerChip owner;
    private final Div rest = new Div();
    private final Button toggle = new Button();
    private final List<ProcessSummary> known;

    RunFilterBar(Workspace workspace, Processes processes, MemberNames names, Runnable onChange) {
        this.workspace = workspace;
        owner = new OwnerChip(names, onChange);
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
        due.setItems(DueChoice.usual());
        due.setEmptySelectionAllowed(true);
        due.setEmptySelectionCaption(getTranslation("runs.filter.due.any"));
        due.setItemLabelGenerator(
                each -> each == null ? getTranslation("runs.filter.due.any") : each.words(this, workspace.times()));
        due.setAriaLabel(getTranslation("runs.filter.due"));
        Stream.<HasValue<?, ?>>of(text, process, state, due)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        onChange.run();
                    }
                }));
        rest.add(process, state, due);
        rest.addClassNames("sw-filters", "sw-filter-rest");
        toggle.addClassName("sw-filter-toggle");
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClickListener(click -> unfold(!rest.hasClassName("sw-filter-open")));
        add(text, owner, toggle, rest);
        unfold(false);
    }

    /** Only on a phone they are ever folded; what is set there is counted. */
    private void unfold(boolean open) {
        rest.setClassName("sw-filter-open", open);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void showCount() {
        long set = Stream.<HasValue<?, ?>>of(process, state, due)
                .filter(field -> !field.isEmpty())
                .count();
        toggle.setText(set == 0 ? getTranslation("runs.filter") : getTranslation("runs.filter.count", set));
    }

    void show(Query query) {
        text.setValue(query.text("q").orElse(""));
        owner.show(query);
        state.setValue(query.constant("state", RunState.class).orElse(null));
        var asked = query.text("due").flatMap(DueChoice::of);
        due.setItems(Stream.concat(DueChoice.usual().stream(), asked.stream())
                .distinct()
                .toList());
        due.setValue(asked.orElse(null));
        process.setValue(query.text("process")
                .flatMap(key -> known.stream()
                        .filter(each -> each.key().value().equals(key))
                        .findFirst())
                .orElse(null));
        showCount();
    }

    /** The same address with what is looked for now. */
    Query write(Query query) {
        return owner.write(query)
                .with("q", text.getValue())
                .with("process", key())
                .with("state", state.getValue())
                .with("due", due.isEmpty() ? null : due.getValue().text());
    }

    boolean isSet() {
        return !text.isEmpty()
                || !process.isEmpty()
                || !state.isEmpty()
                || !due.isEmpty()
                || owner.owner().isPresent();
    }

    RunFilter value() {
        return new RunFilter(
                key(),
                state.getValue(),
                owner.owner().orElse(null),
                due.isEmpty() ? null : due.getValue().wish(workspace.times()),
                text.isEmpty() ? null : text.getValue());
    }

    private @Nullable ProcessKey key() {
        return process.isEmpty() ? null : process.getValue().key();
    }
}
