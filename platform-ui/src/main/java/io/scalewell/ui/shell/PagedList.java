package io.scalewell.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list that is read page by page: rows, a button for more, what to show when there is nothing, and what failed. */
public final class PagedList<T> extends Div {

    private final Function<PageRequest, Page<T>> source;
    private final Function<T, ListItem> row;
    private final Supplier<Component> empty;
    private final ProblemArea problems = new ProblemArea();
    private final UnorderedList list = new UnorderedList();
    private final Div nothing = new Div();
    private final Button more = new Button();
    private final List<T> items = new ArrayList<>();
    private @Nullable String next;

    public PagedList(Function<PageRequest, Page<T>> source, Function<T, ListItem> row, Supplier<Component> empty) {
        this.source = source;
        this.row = row;
        this.empty = empty;
        addClassName("sw-paged");
        list.addClassName("sw-list");
        more.setText(getTranslation("list.more"));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> append(next));
        more.setVisible(false);
        add(problems, nothing, list, more);
    }

    /** Reads again from the beginning, as many rows as are on the screen already. What is shown stays when that fails. */
    public void refresh() {
        int wanted = Math.clamp(items.size(), PageRequest.DEFAULT_LIMIT, PageRequest.MAX_LIMIT);
        problems.find(() -> source.apply(new PageRequest(wanted, null))).ifPresent(page -> {
            items.clear();
            list.removeAll();
            show(page);
        });
    }

    /** Cards in a grid rather than lines below each other; takes effect with the next rows. */
    public void setCards(boolean cards) {
        list.setClassName("sw-cards", cards);
        list.setClassName("sw-list", !cards);
    }

    public List<T> items() {
        return List.copyOf(items);
    }

    private void append(@Nullable String cursor) {
        problems.find(() -> source.apply(new PageRequest(PageRequest.DEFAULT_LIMIT, cursor)))
                .ifPresent(this::show);
    }

    private void show(Page<T> page) {
        items.addAll(page.items());
        page.items().forEach(item -> list.add(row.apply(item)));
        next = page.next();
        more.setVisible(next != null);
        nothing.removeAll();
        list.setVisible(!items.isEmpty());
        if (items.isEmpty()) {
            nothing.add(empty.get());
        }
    }
}
