package io.scalewell.ui.view;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.QueryParameters;
import io.scalewell.shared.view.SavedView;
import io.scalewell.shared.view.SavedViews;
import io.scalewell.shared.view.ViewScreen;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The views of a list that somebody saved: opens them, keeps what is shown now, and forgets what is not needed any more. */
public final class SavedViewsMenu extends Div {

    private final SavedViews views;
    private final ViewScreen screen;
    private final Supplier<Query> shown;
    private final Consumer<Query> onOpen;
    private final ProblemArea problems = new ProblemArea();
    private final Div form = new Div();
    private final MenuBar bar = new MenuBar();

    /**
     * @param shown what the address says now
     * @param onOpen shows what a view asks for
     */
    public SavedViewsMenu(SavedViews views, ViewScreen screen, Supplier<Query> shown, Consumer<Query> onOpen) {
        this.views = views;
        this.screen = screen;
        this.shown = shown;
        this.onOpen = onOpen;
        addClassName("sw-cluster");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        add(form, problems, bar);
    }

    /** The view that the reader begins with when the address says nothing. */
    public static Optional<Query> preferred(SavedViews views, ViewScreen screen) {
        return views.list(screen).stream()
                .filter(SavedView::preferred)
                .findFirst()
                .map(view -> query(view.query()));
    }

    /** Reads the views again. */
    public void refresh() {
        problems.find(() -> views.list(screen)).ifPresent(this::show);
    }

    private void show(List<SavedView> known) {
        bar.removeAll();
        var current = known.stream()
                .filter(view -> query(view.query()).equals(shown.get()))
                .findFirst();
        var root = bar.addItem(current.map(SavedView::name).orElse(getTranslation("views.menu")));
        root.setAriaLabel(getTranslation("views.menu"));
        SubMenu menu = root.getSubMenu();
        for (var view : known) {
            var item = menu.addItem(words(view), click -> onOpen.accept(query(view.query())));
            item.setCheckable(true);
            item.setChecked(current.filter(view::equals).isPresent());
        }
        if (!known.isEmpty()) {
            menu.addSeparator();
        }
        menu.addItem(getTranslation("views.save"), click -> ask());
        current.filter(SavedView::own).ifPresent(view -> addOwn(menu, view));
    }

    private String words(SavedView view) {
        return view.own() ? view.name() : getTranslation("views.shared", view.name());
    }

    private void addOwn(SubMenu menu, SavedView view) {
        menu.addItem(
                getTranslation(view.preferred() ? "views.prefer.not" : "views.prefer"),
                click -> attempt(() -> views.prefer(view.id(), !view.preferred())));
        menu.addItem(
                getTranslation(view.shared() ? "views.share.not" : "views.share"),
                click -> attempt(() -> views.save(screen, view.name(), view.query(), !view.shared())));
        menu.addItem(getTranslation("views.remove", view.name()), click -> {
            attempt(() -> views.remove(view.id()));
            new UndoToast(
                            getTranslation("views.removed", view.name()),
                            () -> attempt(() -> views.save(screen, view.name(), view.query(), view.shared())))
                    .open();
        });
    }

    private void ask() {
        form.removeAll();
        form.add(new SaveViewForm((name, shared) ->
                attempt(() -> views.save(screen, name, shown.get().parameters().getQueryString(), shared))));
    }

    private void attempt(Runnable action) {
        if (problems.attempt(action)) {
            refresh();
        }
    }

    private static Query query(String text) {
        return Query.of(QueryParameters.fromString(text));
    }
}
