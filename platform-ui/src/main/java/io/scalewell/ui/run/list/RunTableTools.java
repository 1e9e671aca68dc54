package io.scalewell.ui.run.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunSort;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TableFormat;
import io.scalewell.ui.shell.Query;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Which columns the table has, and the table as a file. */
final class RunTableTools extends Div {

    private final Runs runs;
    private final Supplier<RunFilter> filter;
    private final Supplier<Query> query;
    private final Consumer<Query> onChange;
    private final MenuBar bar = new MenuBar();

    RunTableTools(Runs runs, Supplier<RunFilter> filter, Supplier<Query> query, Consumer<Query> onChange) {
        this.runs = runs;
        this.filter = filter;
        this.query = query;
        this.onChange = onChange;
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        add(bar);
    }

    void show(RunLayout layout) {
        bar.removeAll();
        if (layout == RunLayout.TABLE) {
            addColumns(bar.addItem(getTranslation("runs.columns")).getSubMenu());
        }
        SubMenu export = bar.addItem(getTranslation("runs.export")).getSubMenu();
        for (var format : TableFormat.values()) {
            export.addItem(link(format));
        }
    }

    private void addColumns(SubMenu menu) {
        var chosen = RunColumn.of(query.get());
        for (var column : RunColumn.values()) {
            var item = menu.addItem(getTranslation("runs.column." + column), click -> toggle(column));
            item.setCheckable(true);
            item.setChecked(chosen.contains(column));
            item.setKeepOpen(true);
        }
    }

    private void toggle(RunColumn column) {
        var columns = EnumSet.copyOf(RunColumn.of(query.get()));
        if (!columns.remove(column)) {
            columns.add(column);
        }
        onChange.accept(RunColumn.write(query.get(), columns));
    }

    private Anchor link(TableFormat format) {
        var reader = UI.getCurrent().getLocale();
        var handler = DownloadHandler.fromInputStream(request -> {
            var sort = query.get().constant("sort", RunSort.class).orElse(RunSort.STARTED);
            var file = runs.export(filter.get(), sort, format, reader);
            var content = file.content();
            return new DownloadResponse(
                    new ByteArrayInputStream(content), file.name(), file.mediaType(), content.length);
        });
        return new Anchor(handler, getTranslation("runs.export." + format));
    }
}
