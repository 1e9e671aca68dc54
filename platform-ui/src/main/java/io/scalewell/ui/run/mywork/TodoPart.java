package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.run.page.HandOverForm;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What the reader has to do now. What was ticked stays in its place for as long as it can be undone. */
final class TodoPart extends Div implements WorkPart {

    private static final int PAGE = 50;

    private final Workspace workspace;
    private final WorkServices services;
    private final WorkDoing doing;
    private final ProblemArea problems;
    private final Runnable onChange;
    private final Div checklist = new Div();
    private final Div reading = new Div();
    private final Div groups = new Div();
    private final Div nothing = new Div();
    private final SetAside setAside;
    private final Button more = new Button();
    private final Map<UUID, WorkItem> ticked = new LinkedHashMap<>();
    private final Map<UUID, WorkRow> rows = new HashMap<>();
    private final Map<WorkHeading, WorkGroup> known = new HashMap<>();
    private Query query = Query.empty();
    private int limit = PAGE;

    /** @param problems of the screen */
    TodoPart(WorkDoing doing, ProblemArea problems, Runnable onChange) {
        this.workspace = doing.workspace();
        this.services = doing.services();
        this.doing = doing;
        this.problems = problems;
        this.onChange = onChange;
        addClassName("sw-work");
        setAside = new SetAside(doing, problems);
        more.setText(getTranslation("work.more"));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            limit += PAGE;
            refresh();
        });
        add(checklist, reading, nothing, groups, more, setAside);
    }

    @Override
    public void show(Query asked) {
        query = asked;
        checklist.removeAll();
        var progress = services.setUp().find();
        if (!progress.isComplete()) {
            checklist.add(new SetUpChecklist(workspace, progress));
        }
        refresh();
    }

    @Override
    public void refresh() {
        problems.find(() -> services.list().find(limit)).ifPresent(this::show);
    }

    private void show(WorkList.Found found) {
        var items = new ArrayList<>(ticked.values());
        found.items().stream().filter(item -> !ticked.containsKey(item.id())).forEach(items::add);
        more.setVisible(found.more());
        var toRead = services.acknowledgements().mine();
        reading.removeAll();
        if (!toRead.isEmpty()) {
            reading.add(new ReadingList(workspace, services.acknowledgements(), toRead, onChange));
        }
        nothing.removeAll();
        if (items.isEmpty() && toRead.isEmpty()) {
            nothing.add(nothingToDo());
        }
        rows.keySet().retainAll(items.stream().map(WorkItem::id).toList());
        showGroups(items, found.more());
        setAside.refresh();
    }

    private void showGroups(List<WorkItem> items, boolean beyond) {
        var times = workspace.times();
        var grouping = query.constant(WorkGrouping.NAME, WorkGrouping.class).orElse(WorkGrouping.DUE);
        var byHeading = new TreeMap<WorkHeading, List<WorkRow>>();
        items.stream()
                .sorted(Comparator.comparing(item -> item.due(times), Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(item -> byHeading
                        .computeIfAbsent(grouping.heading(item, times, this), heading -> new ArrayList<>())
                        .add(row(item)));
        var shown = new ArrayList<WorkGroup>();
        byHeading.forEach((heading, ofHeading) -> {
            var group = known.computeIfAbsent(heading, WorkGroup::new);
            boolean open = beyond && (grouping == WorkGrouping.PROCESS || heading.equals(byHeading.lastKey()));
            group.show(ofHeading, open);
            shown.add(group);
        });
        InPlace.show(groups, shown);
    }

    private WorkRow row(WorkItem item) {
        var row = rows.computeIfAbsent(item.id(), id -> new WorkRow(workspace, this::tick, this::askWhat));
        var selected = item instanceof WorkItem.OfTask(var task)
                ? Optional.of(SelectedTask.of(task))
                : Optional.<SelectedTask>empty();
        row.show(
                item,
                ticked.containsKey(item.id()),
                selected.map(each -> each.path(query)).orElse(""));
        row.showSelected(selected.isPresent() && selected.equals(SelectedTask.of(query)));
        return row;
    }

    private void tick(WorkRow row) {
        var item = row.item();
        if (row.isTicked()) {
            undo(item);
        } else if (row.problems().attempt(() -> services.list().complete(item))) {
            ticked.put(item.id(), item);
            var toast = new UndoToast(getTranslation("work.completed", item.title()), () -> undo(item));
            toast.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    forget(item);
                }
            });
            toast.open();
            onChange.run();
        }
    }

    private void undo(WorkItem item) {
        if (problems.attempt(() -> services.list().reopen(item, getTranslation("work.undone")))) {
            forget(item);
        }
    }

    private void forget(WorkItem item) {
        ticked.remove(item.id());
        onChange.run();
    }

    /** What else can be done with a task, besides ticking it. */
    private void askWhat(WorkRow row) {
        var snooze = new Button(getTranslation("work.snooze"), click -> askUntil(row));
        var give = new Button(getTranslation("run.do.assign"), click -> askWho(row));
        var what = new Div(snooze, give);
        what.addClassName("sw-snooze");
        what.addAttachListener(attached -> snooze.focus());
        row.ask(what);
    }

    @Override
    public void snooze(String row) {
        task(row).ifPresent(this::askUntil);
    }

    @Override
    public void handOver(String row) {
        task(row).ifPresent(this::askWho);
    }

    private Optional<WorkRow> task(String row) {
        return rows.values().stream()
                .filter(each -> each.item().id().toString().equals(row))
                .filter(each -> each.item() instanceof WorkItem.OfTask && !each.isTicked())
                .findFirst();
    }

    private void askUntil(WorkRow row) {
        if (row.item() instanceof WorkItem.OfTask(var task)) {
            row.ask(new SnoozeForm(workspace, until -> doing.snooze(row.problems(), task, until)));
        }
    }

    private void askWho(WorkRow row) {
        if (row.item() instanceof WorkItem.OfTask(var task)) {
            row.ask(new HandOverForm(
                    services.members(),
                    services.teams(),
                    (wish, who) -> doing.handOver(row.problems(), task, wish, who)));
        }
    }

    private Component nothingToDo() {
        var monday = workspace
                .times()
                .today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(workspace.times().zone());
        int done = services.work().countDone(monday.toInstant());
        return new EmptyState(
                Symbol.CHECK,
                getTranslation("work.empty.title"),
                getTranslation("work.empty.text", done),
                new ScreenLink(workspace, "insights", getTranslation("work.empty.action")));
    }
}
