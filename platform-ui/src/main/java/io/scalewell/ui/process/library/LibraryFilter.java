package io.scalewell.ui.process.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.Query;
import java.util.function.Consumer;

/** What is looked for in the library; the address says the same. */
final class LibraryFilter extends Div {

    private static final String TEXT = "q";
    private static final String STATUS = "status";

    private final TextField text = new TextField();
    private final Select<ProcessState> state = new Select<>();

    LibraryFilter(Consumer<Query> onChange) {
        addClassName("sw-filters");
        text.setPrefixComponent(new Icon(Symbol.SEARCH));
        text.setPlaceholder(getTranslation("library.filter.text"));
        text.setAriaLabel(getTranslation("library.filter.text"));
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.getElement().setAttribute("data-sw-filter", true);
        state.setItems(ProcessState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("library.filter.any"));
        state.setItemLabelGenerator(
                each -> each == null ? getTranslation("library.filter.any") : getTranslation("process.state." + each));
        state.setAriaLabel(getTranslation("library.filter.state"));
        text.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        state.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        add(text, state);
    }

    void show(Query query) {
        text.setValue(query.text(TEXT).orElse(""));
        state.setValue(query.constant(STATUS, ProcessState.class).orElse(null));
    }

    boolean isSet() {
        return !text.isEmpty() || !state.isEmpty();
    }

    ProcessFilter value() {
        return new ProcessFilter(text.isEmpty() ? null : text.getValue(), state.getValue(), null, null);
    }

    private void tell(boolean fromClient, Consumer<Query> onChange) {
        if (fromClient) {
            onChange.accept(Query.empty().with(TEXT, text.getValue()).with(STATUS, state.getValue()));
        }
    }
}
