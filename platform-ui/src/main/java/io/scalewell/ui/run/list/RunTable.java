package io.scalewell.ui.run.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunSort;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs in lines, with chosen columns, in a chosen order; those that are ticked are changed together. */
final class RunTable extends Div implements RunsLayoutView {

    private final Workspace workspace;
    private final Runs runs;
    private final Supplier<RunFilter> filter;
    private final Supplier<Component> empty;
    private final Consumer<Query> onChange;
    private final ProblemArea problems = new ProblemArea();
    private final NativeTableHeader head = new NativeTableHeader();
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTable table = new NativeTable(head, body);
    private final Div nothing = new Div();
    private final Button more = new Button();
    private final BulkBar bulk;
    private final boolean mayWork;
    private final Map<RunKey, RunSummary> selected = new LinkedHashMap<>();
    private final List<RunSummary> shown = new ArrayList<>();
    private Query query = Query.empty();
    private @Nullable String next;

    /**
     * @param empty what to show when there is nothing
     * @param onChange told of an address that asks for another order
     */
    RunTable(
            Workspace workspace,
            Runs runs,
            BulkChanges changes,
            Supplier<RunFilter> filter,
            Supplier<Component> empty,
            Consumer<Query> onChange) {
        this.workspace = workspace;
        this.runs = runs;
        this.filter = filter;
        this.empty = empty;
        this.onChange = onChange;
        mayWork = workspace.me().role().mayWork();
        addClassName("sw-stack");
        table.addClassName("sw-run-table");
        table.getElement().setAttribute("aria-label", getTranslation("runs.title"));
        more.setText(getTranslation("list.more"));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> append());
        bulk = new BulkBar(workspace, changes, () -> List.copyOf(selected.values()), this::clearSelection);
        add(problems, nothing, table, more, bulk);
    }

    @Override
    public void show(Query asked) {
        query = asked;
        selected.clear();
        refresh();
    }

    @Override
    public void refresh() {
        int wanted = Math.clamp(shown.size(), PageRequest.DEFAULT_LIMIT, PageRequest.MAX_LIMIT);
        problems.find(() -> find(new PageRequest(wanted, null))).ifPresent(page -> {
            shown.clear();
            body.removeAll();
            showHead();
            show(page);
        });
    }

    private Page<RunSummary> find(PageRequest page) {
        return runs.list(filter.get(), sort(), page);
    }

    private RunSort sort() {
        return query.constant("sort", RunSort.class).orElse(RunSort.STARTED);
    }

    private void append() {
        problems.find(() -> find(new PageRequest(PageRequest.DEFAULT_LIMIT, next)))
                .ifPresent(this::show);
    }

    private void show(Page<RunSummary> page) {
        shown.addAll(page.items());
        var columns = RunColumn.of(query);
        page.items().forEach(run -> body.add(row(run, columns)));
        next = page.next();
        more.setVisible(next != null);
        table.setVisible(!shown.isEmpty());
        nothing.removeAll();
        if (shown.isEmpty()) {
            nothing.add(empty.get());
        }
        selected.keySet().retainAll(shown.stream().map(RunSummary::key).toList());
        bulk.showCount(selected.size());
    }

    private void showHead() {
        head.removeAll();
        var row = new NativeTableRow();
        if (mayWork) {
            var all = new Checkbox();
            all.setAriaLabel(getTranslation("runs.select.all"));
            all.setValue(!shown.isEmpty() && selected.size() == shown.size());
            all.addValueChangeListener(change -> selectAll(change.getValue()));
            row.add(new NativeTableHeaderCell(all));
        }
        row.add(headCell(getTranslation("runs.column.NAME"), RunSort.NAME));
        RunColumn.of(query)
                .forEach(column -> row.add(headCell(getTranslation("runs.column." + column), column.sort())));
        head.add(row);
    }

    private NativeTableHeaderCell headCell(String text, @Nullable RunSort order) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        if (order == null) {
            cell.setText(text);
            return cell;
        }
        boolean current = order == sort();
        var button = new NativeButton(
                current ? text + (order == RunSort.STARTED ? " ↓" : " ↑") : text,
                click -> onChange.accept(query.with("sort", order == RunSort.STARTED ? null : order)));
        if (current) {
            cell.getElement().setAttribute("aria-sort", order == RunSort.STARTED ? "descending" : "ascending");
        }
        cell.add(button);
        return cell;
    }

    private NativeTableRow row(RunSummary run, Set<RunColumn> columns) {
        var row = new NativeTableRow();
        row.getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        if (mayWork) {
            row.add(new NativeTableCell(selector(run, row)));
        }
        var title = new ScreenLink(workspace, RunNavigation.run(run.key()), run.name());
        title.addClassName("sw-row-title");
        title.getElement().setAttribute("data-sw-open", true);
        var name = new Div(title, ScreenHeader.key(run.key().value(), run.name()));
        name.addClassName("sw-row-main");
        var first = new NativeTableCell(name);
        first.addClassName("sw-run-table-name");
        row.add(first);
        columns.forEach(column -> row.add(new NativeTableCell(column.cell(run, workspace))));
        return row;
    }

    private Checkbox selector(RunSummary run, NativeTableRow row) {
        var tick = new Checkbox(selected.containsKey(run.key()));
        tick.setAriaLabel(getTranslation("runs.select", run.name()));
        tick.getElement().setAttribute("data-sw-complete", true);
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                selected.put(run.key(), run);
            } else {
                selected.remove(run.key());
            }
            row.getElement().setAttribute("aria-selected", String.valueOf(change.getValue()));
            bulk.showCount(selected.size());
        });
        return tick;
    }

    private void selectAll(boolean all) {
        selected.clear();
        if (all) {
            shown.forEach(run -> selected.put(run.key(), run));
        }
        body.removeAll();
        var columns = RunColumn.of(query);
        shown.forEach(run -> body.add(row(run, columns)));
        bulk.showCount(selected.size());
    }

    private void clearSelection() {
        selected.clear();
        refresh();
    }
}
