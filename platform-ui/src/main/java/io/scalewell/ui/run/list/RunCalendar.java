package io.scalewell.ui.run.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.RunDue;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunSort;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.tenancy.Organizations;
import io.scalewell.ui.component.CardBoard;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs on the days on which they are due, and those without a date below; moving one changes when it is due. */
final class RunCalendar extends Div implements RunsLayoutView {

    /** More in one month than anybody reads; the rest is found in the table. */
    private static final int MOST = 1_000;

    private final Workspace workspace;
    private final Runs runs;
    private final Organizations organizations;
    private final Supplier<RunFilter> filter;
    private final Consumer<Query> onChange;
    private final ProblemArea problems = new ProblemArea();
    private final H2 title = new H2();
    private final Select<CalendarSpan> span = new Select<>();
    private final CardBoard board = new CardBoard(this::move);
    private final Map<String, RunSummary> shown = new HashMap<>();
    private Query query = Query.empty();

    RunCalendar(
            Workspace workspace,
            Runs runs,
            Organizations organizations,
            Supplier<RunFilter> filter,
            Consumer<Query> onChange) {
        this.workspace = workspace;
        this.runs = runs;
        this.organizations = organizations;
        this.filter = filter;
        this.onChange = onChange;
        addClassName("sw-stack");
        board.setStride(7);
        span.setItems(CalendarSpan.values());
        span.setItemLabelGenerator(each -> getTranslation("runs.calendar." + each));
        span.setAriaLabel(getTranslation("runs.calendar.span"));
        span.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(query.with("span", change.getValue() == CalendarSpan.MONTH ? null : change.getValue()));
            }
        });
        add(bar(), problems, board);
    }

    private Div bar() {
        var back = arrow(Symbol.ARROW_LEFT, "runs.calendar.before", -1);
        var today =
                new Button(getTranslation("runs.calendar.today"), click -> onChange.accept(query.with("date", null)));
        var ahead = arrow(Symbol.ARROW_RIGHT, "runs.calendar.after", 1);
        var bar = new Div(back, today, ahead, title, span);
        bar.addClassName("sw-cluster");
        return bar;
    }

    private Button arrow(Symbol symbol, String key, int steps) {
        var button = new Button(
                new Icon(symbol),
                click -> onChange.accept(query.with("date", span.getValue().plus(day(), steps))));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    @Override
    public void show(Query asked) {
        query = asked;
        span.setValue(asked.constant("span", CalendarSpan.class).orElse(CalendarSpan.MONTH));
        refresh();
    }

    private LocalDate day() {
        return CalendarSpan.date(query.text("date").orElse(""))
                .orElse(workspace.times().today());
    }

    @Override
    public void refresh() {
        CalendarSpan wanted = span.getValue();
        LocalDate first = wanted.first(day(), workspace.times().locale());
        LocalDate end = wanted.end(day(), workspace.times().locale());
        title.setText(wanted.title(day(), workspace.times()));
        problems.find(() -> new Found(
                        due(new RunDue.Between(midnight(first), midnight(end)), MOST),
                        due(new RunDue.Never(), PageRequest.DEFAULT_LIMIT)))
                .ifPresent(found -> show(found, first, end));
    }

    private record Found(List<RunSummary> dated, List<RunSummary> undated) {}

    private List<RunSummary> due(RunDue due, int most) {
        RunFilter asked = filter.get();
        var narrowed = new RunFilter(asked.process(), asked.state(), asked.owner(), due, asked.text());
        var found = new ArrayList<RunSummary>();
        @Nullable String cursor = null;
        do {
            var request = new PageRequest(Math.min(PageRequest.MAX_LIMIT, most), cursor);
            Page<RunSummary> page = runs.list(narrowed, RunSort.DUE, request);
            found.addAll(page.items());
            cursor = page.next();
        } while (cursor != null && found.size() < most);
        return found;
    }

    private void show(Found found, LocalDate first, LocalDate end) {
        shown.clear();
        found.dated().forEach(run -> shown.put(run.key().value(), run));
        found.undated().forEach(run -> shown.put(run.key().value(), run));
        board.removeAll();
        board.add(grid(found.dated(), first, end), tray(found.undated()));
    }

    private Div grid(List<RunSummary> dated, LocalDate first, LocalDate end) {
        var grid = new Div();
        grid.addClassName("sw-calendar");
        CalendarSpan.dayNames(workspace.times().locale()).forEach(name -> {
            var head = new Div(new Span(name));
            head.addClassName("sw-calendar-head");
            grid.add(head);
        });
        var byDay = new HashMap<LocalDate, List<RunSummary>>();
        for (var run : dated) {
            var due = run.due();
            if (due != null) {
                byDay.computeIfAbsent(workspace.times().dateOf(due), day -> new ArrayList<>())
                        .add(run);
            }
        }
        for (var day = first; day.isBefore(end); day = day.plusDays(1)) {
            boolean outside = span.getValue() == CalendarSpan.MONTH && day.getMonth() != day().getMonth();
            grid.add(new CalendarDay(workspace, day, outside, byDay.getOrDefault(day, List.of()), span.getValue()));
        }
        return grid;
    }

    private Section tray(List<RunSummary> undated) {
        var name = new H2(getTranslation("runs.calendar.undated"));
        name.addClassName("sw-group-title");
        var list = new OrderedList();
        list.addClassName("sw-board-cards");
        undated.forEach(run -> list.add(new CalendarCard(workspace, run)));
        var tray = new Section(name, list);
        tray.addClassName("sw-calendar-tray");
        tray.getElement().setAttribute("data-column", "");
        if (undated.isEmpty()) {
            var none = new Span(getTranslation("runs.calendar.undated.none"));
            none.addClassName("sw-board-empty");
            tray.add(none);
        }
        return tray;
    }

    private void move(String card, String column) {
        var run = shown.get(card);
        if (run == null) {
            return;
        }
        var due = column.isEmpty() ? null : dueOn(LocalDate.parse(column), run);
        var before = run.due();
        if (problems.attempt(() -> runs.changeDue(run.key(), due))) {
            refresh();
            board.focusCard(card);
            new UndoToast(getTranslation("runs.calendar.moved", run.name()), () -> back(run.key(), before)).open();
        }
    }

    private void back(RunKey run, @Nullable Instant due) {
        problems.attempt(() -> runs.changeDue(run, due));
        refresh();
    }

    /** At the same time of day as before; without one, when work ends. */
    private Instant dueOn(LocalDate day, RunSummary run) {
        var before = run.due();
        LocalTime time = before == null
                ? organizations.calendar().until()
                : LocalTime.ofInstant(before, workspace.times().zone());
        return ZonedDateTime.of(day, time, workspace.times().zone()).toInstant();
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(workspace.times().zone()).toInstant();
    }
}
