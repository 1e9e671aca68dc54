package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.event.LiveEvents;
import io.scalewell.shared.process.publication.Acknowledgements;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.LiveUpdates;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One honest list of what the reader has to do. What was ticked stays in its place for as long as it can be undone. */
@PermitAll
@Route(value = RunNavigation.MY_WORK, layout = MainLayout.class)
public final class MyWorkView extends Screen implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final WorkList work;
    private final SetUpProgress setUp;
    private final Acknowledgements acknowledgements;
    private final Div checklist = new Div();
    private final Div reading = new Div();
    private final Div list = new Div();
    private final Button more = new Button();
    private final Map<UUID, WorkItem> ticked = new LinkedHashMap<>();
    private int limit = PAGE;

    MyWorkView(
            Workspace workspace,
            WorkList work,
            SetUpProgress setUp,
            Acknowledgements acknowledgements,
            LiveEvents events) {
        super(workspace);
        this.work = work;
        this.setUp = setUp;
        this.acknowledgements = acknowledgements;
        showTitle(getTranslation("work.title"));
        list.addClassName("sw-list");
        more.setText(getTranslation("work.more"));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            limit += PAGE;
            refresh();
        });
        add(checklist, reading, list, more);
        LiveUpdates.follow(this, events, event -> event.process() != null, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        checklist.removeAll();
        var progress = setUp.find();
        if (!progress.isComplete()) {
            checklist.add(new SetUpChecklist(workspace(), progress));
        }
        refresh();
    }

    private void refresh() {
        problems().find(() -> work.find(limit)).ifPresent(this::show);
    }

    private void show(WorkList.Found found) {
        var items = new ArrayList<WorkItem>();
        ticked.values().forEach(items::add);
        found.items().stream().filter(item -> !ticked.containsKey(item.id())).forEach(items::add);
        more.setVisible(found.more());
        var toRead = acknowledgements.mine();
        reading.removeAll();
        if (!toRead.isEmpty()) {
            reading.add(new ReadingList(workspace(), acknowledgements, toRead, this::refresh));
        }
        int open = items.size() - ticked.size() + toRead.size();
        showTabTitle(open == 0 ? getTranslation("work.title") : getTranslation("work.tab", open));
        list.removeAll();
        if (items.isEmpty() && toRead.isEmpty()) {
            list.add(nothingToDo());
        }
        var times = workspace().times();
        for (var group : DueGroup.values()) {
            var ofGroup = items.stream()
                    .filter(item -> item.group(times) == group)
                    .sorted(Comparator.comparing(
                            item -> item.due(times), Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
            if (!ofGroup.isEmpty()) {
                list.add(new WorkGroup(group, rows(ofGroup)));
            }
        }
    }

    private List<WorkRow> rows(List<WorkItem> items) {
        return items.stream().map(this::row).toList();
    }

    private WorkRow row(WorkItem item) {
        boolean done = ticked.containsKey(item.id());
        var row = new WorkRow[1];
        row[0] = new WorkRow(workspace(), item, done, () -> {
            if (done) {
                undo(item);
            } else {
                complete(item, row[0]);
            }
        });
        return row[0];
    }

    private void complete(WorkItem item, WorkRow row) {
        if (row.problems().attempt(() -> work.complete(item))) {
            ticked.put(item.id(), item);
            var toast = new UndoToast(getTranslation("work.completed", item.title()), () -> undo(item));
            toast.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    forget(item);
                }
            });
            toast.open();
            refresh();
        }
    }

    private void undo(WorkItem item) {
        if (problems().attempt(() -> work.reopen(item, getTranslation("work.undone")))) {
            forget(item);
        }
    }

    private void forget(WorkItem item) {
        ticked.remove(item.id());
        refresh();
    }

    private EmptyState nothingToDo() {
        return new EmptyState(
                Symbol.CHECK,
                getTranslation("work.empty.title"),
                getTranslation("work.empty.text"),
                new ScreenLink(workspace(), "insights", getTranslation("work.empty.action")));
    }
}
