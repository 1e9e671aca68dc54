package io.scalewell.ui.process.library;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.scalewell.shared.process.LibraryChoices;
import io.scalewell.shared.process.LibraryFilter;
import io.scalewell.shared.process.LibrarySort;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.Query;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is looked for in the library, and how it is shown; the address says the same. */
final class LibraryFilterBar extends Div {

    private static final String TEXT = "q";
    private static final String STATUS = "status";
    private static final String DEPARTMENT = "dept";
    private static final String OWNER = "owner";
    private static final String TAG = "tag";
    private static final String FAVOURITES = "fav";
    private static final String STALE = "stale";
    private static final String SORT = "sort";
    private static final String VIEW = "view";
    private static final String CARDS = "cards";

    private final TextField text = new TextField();
    private final Select<ProcessState> state = new Select<>();
    private final Checkbox favourites = new Checkbox();
    private final Checkbox stale = new Checkbox();
    private final ComboBox<String> department = new ComboBox<>();
    private final ComboBox<LibraryChoices.Owner> owner = new ComboBox<>();
    private final ComboBox<String> tag = new ComboBox<>();
    private final Select<LibrarySort> sort = new Select<>();
    private final Select<String> view = new Select<>();
    private final Details more = new Details();
    private final LibraryChoices choices;

    LibraryFilterBar(LibraryChoices choices, Consumer<Query> onChange) {
        this.choices = choices;
        addClassName("sw-stack");
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
        favourites.setLabel(getTranslation("library.filter.favourites"));
        stale.setLabel(getTranslation("library.filter.stale"));
        department.setItems(choices.departments());
        owner.setItems(choices.owners());
        owner.setItemLabelGenerator(LibraryChoices.Owner::name);
        tag.setItems(choices.tags());
        for (var box : List.of(department, owner, tag)) {
            box.setClearButtonVisible(true);
        }
        department.setLabel(getTranslation("process.fact.department"));
        owner.setLabel(getTranslation("process.fact.owner"));
        tag.setLabel(getTranslation("library.filter.tag"));
        sort.setItems(LibrarySort.values());
        sort.setItemLabelGenerator(each -> getTranslation("library.sort." + each));
        sort.setLabel(getTranslation("library.sort"));
        view.setItems("list", CARDS);
        view.setItemLabelGenerator(each -> getTranslation("library.view." + each));
        view.setLabel(getTranslation("library.view"));
        var first = new Div(text, state, favourites, stale);
        first.addClassName("sw-filters");
        var second = new Div(department, owner, tag, sort, view);
        second.addClassName("sw-filters");
        more.add(second);
        Stream.<HasValue<?, ?>>of(text, state, favourites, stale, department, owner, tag, sort, view)
                .forEach(field -> field.addValueChangeListener(change -> tell(change.isFromClient(), onChange)));
        add(first, more);
    }

    void show(Query query) {
        text.setValue(query.text(TEXT).orElse(""));
        state.setValue(query.constant(STATUS, ProcessState.class).orElse(null));
        favourites.setValue(query.text(FAVOURITES).isPresent());
        stale.setValue(query.text(STALE).isPresent());
        department.setValue(
                query.text(DEPARTMENT).filter(choices.departments()::contains).orElse(null));
        owner.setValue(choices.owners().stream()
                .filter(each ->
                        query.text(OWNER).filter(each.id().toString()::equals).isPresent())
                .findFirst()
                .orElse(null));
        tag.setValue(query.text(TAG).filter(choices.tags()::contains).orElse(null));
        sort.setValue(query.constant(SORT, LibrarySort.class).orElse(LibrarySort.BEST));
        view.setValue(query.text(VIEW).filter(CARDS::equals).orElse("list"));
        sayHowMany();
        more.setOpened(more.isOpened() || hidden() > 0);
    }

    /** Whether anything narrows the list. */
    boolean isSet() {
        return !text.isEmpty() || !state.isEmpty() || favourites.getValue() || stale.getValue() || hidden() > 0;
    }

    /** Why nothing may be found: the key of the words for it. */
    String reason() {
        boolean alone = text.isEmpty() && state.isEmpty() && hidden() == 0;
        boolean marked = favourites.getValue();
        boolean overdue = stale.getValue();
        if (alone && marked != overdue) {
            return marked ? "library.empty.favourites" : "library.empty.stale";
        }
        return "library.empty.filtered";
    }

    LibraryFilter value() {
        return new LibraryFilter(
                text.isEmpty() ? null : text.getValue(),
                state.getValue(),
                owner.isEmpty() ? null : owner.getValue().id(),
                department.getValue(),
                tag.getValue(),
                favourites.getValue(),
                stale.getValue());
    }

    LibrarySort sort() {
        return sort.getValue();
    }

    boolean cards() {
        return CARDS.equals(view.getValue());
    }

    private long hidden() {
        return Stream.of(department, owner, tag).filter(box -> !box.isEmpty()).count();
    }

    private void sayHowMany() {
        more.setSummaryText(getTranslation("library.filter.more", hidden()));
    }

    private void tell(boolean fromClient, Consumer<Query> onChange) {
        if (fromClient) {
            sayHowMany();
            onChange.accept(query());
        }
    }

    private Query query() {
        return Query.empty()
                .with(TEXT, text.getValue())
                .with(STATUS, state.getValue())
                .with(FAVOURITES, favourites.getValue() ? "true" : null)
                .with(STALE, stale.getValue() ? "true" : null)
                .with(DEPARTMENT, department.getValue())
                .with(OWNER, ownerId())
                .with(TAG, tag.getValue())
                .with(SORT, sort.getValue() == LibrarySort.BEST ? null : sort.getValue())
                .with(VIEW, cards() ? CARDS : null);
    }

    private @Nullable String ownerId() {
        return owner.isEmpty() ? null : owner.getValue().id().toString();
    }
}
