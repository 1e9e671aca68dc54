package io.scalewell.ui.run.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.run.BoardGrouping;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.DueLabel;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.process.RoleWords;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.time.Duration;
import java.time.Instant;

/** A task that is open, as a card: which run, since when it lies here, whose it is, and by when it has to be done. */
final class BoardCard extends ListItem {

    BoardCard(Workspace workspace, BoardGrouping grouping, TaskView task) {
        addClassName("sw-board-card");
        var times = workspace.times();
        var due = task.due();
        setClassName("sw-board-card-late", due != null && due.isBefore(times.now()));
        getElement()
                .setAttribute("data-card", task.id().toString())
                .setAttribute("draggable", String.valueOf(workspace.me().role().mayWork()))
                .setAttribute("aria-keyshortcuts", "Alt+ArrowLeft Alt+ArrowRight");
        var name = new ScreenLink(workspace, RunNavigation.step(task.run(), task.number()), task.runName());
        var meta = new Div();
        meta.addClassName("sw-board-meta");
        if (!task.runName().endsWith(" " + task.run())) {
            var key = new Span(task.run().value());
            key.addClassName("sw-key-code");
            meta.add(key);
        }
        if (grouping != BoardGrouping.STEP) {
            meta.add(new Span(task.title()));
        }
        var assignee = task.assignee();
        if (grouping != BoardGrouping.OWNER && assignee != null) {
            meta.add(new Span(RoleWords.of(assignee.label(), this)));
        }
        if (grouping != BoardGrouping.STATE && task.state() == TaskState.BLOCKED) {
            meta.add(new StatusChip(Status.WAITING, getTranslation("task.state.BLOCKED")));
        }
        var since = task.readyAt();
        if (since != null) {
            age(since, times.now(), meta, times.duration(rounded(Duration.between(since, times.now()))));
        }
        meta.add(DueLabel.of(due, times));
        add(name, meta);
    }

    /** The longer it lies here the thicker its edge. */
    private void age(Instant since, Instant now, Div meta, String words) {
        long days = Math.max(0, Duration.between(since, now).toDays());
        getStyle().set("--age", (days >= 7 ? 6 : days >= 3 ? 4 : days >= 1 ? 2 : 0) + "px");
        var here = new Span(getTranslation("runs.board.here", words));
        here.addClassName("sw-num");
        meta.add(here);
    }

    /** Whole days from the second day on, whole hours from the second hour on. */
    private static Duration rounded(Duration exact) {
        return exact.toDays() >= 2
                ? Duration.ofDays(exact.toDays())
                : exact.toHours() >= 2 ? Duration.ofHours(exact.toHours()) : exact;
    }
}
