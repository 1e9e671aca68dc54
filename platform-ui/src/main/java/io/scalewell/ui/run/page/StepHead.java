package io.scalewell.ui.run.page;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.DueLabel;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.component.Tick;
import io.scalewell.ui.process.RoleWords;
import io.scalewell.ui.shell.MemberLabel;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The line of a step: tick box, title, and who has it until when. */
final class StepHead extends Div {

    private final Workspace workspace;
    private final Runnable onTick;
    private final NativeButton title = new NativeButton();
    private final Div lead = new Div();
    private final Div here = new Div();
    private List<String> present = List.of();
    private final Div tail = new Div();
    private final ProblemArea problems = new ProblemArea();

    StepHead(Workspace workspace, Runnable onToggle, Runnable onTick) {
        this.workspace = workspace;
        this.onTick = onTick;
        title.addClassName("sw-step-title");
        title.getElement().setAttribute("data-sw-open", true);
        title.addClickListener(click -> onToggle.run());
        lead.addClassName("sw-row-lead");
        tail.addClassName("sw-step-tail");
        here.addClassNames("sw-cluster", "sw-step-here");
        here.setVisible(false);
        var line = new Div(lead, title, here, tail);
        line.addClassName("sw-step-head");
        add(line, problems);
    }

    ProblemArea problems() {
        return problems;
    }

    /** @param branch of a parallel stage to which the step belongs; null when there is none */
    void show(TaskView task, boolean open, @Nullable String branch) {
        title.setText(task.title());
        title.getElement().setAttribute("aria-expanded", String.valueOf(open));
        showLead(task);
        tail.removeAll();
        chip(task).ifPresent(tail::add);
        if (branch != null && !branch.isBlank()) {
            var name = meta("");
            name.addClassNames("sw-cluster", "sw-branch");
            name.add(new Icon(Symbol.PARALLEL), new Span(branch));
            tail.add(name);
        }
        var added = task.added();
        if (added != null) {
            var chip = new StatusChip(Status.NEUTRAL, getTranslation("run.added"));
            chip.getElement().setAttribute("title", getTranslation("run.added.by", added.by()));
            tail.add(chip);
        }
        if (task.round() > 1) {
            tail.add(meta(getTranslation("run.round", task.round())));
        }
        var approval = task.approval();
        if (approval != null && !task.state().isEnd()) {
            tail.add(meta(getTranslation("run.approval.agreed", approval.agreed(), approval.needed())));
        }
        var child = task.child();
        if (child != null && !task.state().isEnd()) {
            tail.add(meta(getTranslation("run.progress", child.done(), child.total())));
        }
        var assignee = task.assignee();
        if (assignee != null) {
            tail.add(meta(
                    task.state().isEnd()
                            ? RoleWords.of(assignee.label(), this)
                            : MemberLabel.of(RoleWords.of(assignee.label(), this), assignee.awayUntil())));
        }
        if (!task.state().isEnd()) {
            tail.add(DueLabel.of(task.due(), workspace.times()));
        }
        var completed = task.completedAt();
        if (completed != null && task.state() == TaskState.COMPLETED) {
            tail.add(meta(workspace.times().moment(completed)));
        }
    }

    /** Who else has the step open. */
    void showPresent(List<String> names) {
        if (names.equals(present)) {
            return;
        }
        present = names;
        here.removeAll();
        for (var name : names) {
            var avatar = new Avatar(name);
            avatar.addClassName("sw-presence");
            avatar.getElement().setAttribute("title", getTranslation("run.here.step", name));
            here.add(avatar);
        }
        here.setVisible(!names.isEmpty());
    }

    private void showLead(TaskView task) {
        lead.removeAll();
        var tick = new Tick(getTranslation("work.complete", task.title()), task.state() == TaskState.COMPLETED, onTick);
        boolean possible = task.actions().contains("complete") || task.actions().contains("approve");
        if (possible) {
            tick.getElement().setAttribute("data-sw-complete", true);
        } else {
            tick.getElement().setAttribute("aria-disabled", "true");
        }
        lead.add(tick);
    }

    private Optional<StatusChip> chip(TaskView task) {
        var kind = switch (task.state()) {
            case STARTED -> Status.PROGRESS;
            case BLOCKED -> Status.WAITING;
            case SKIPPED, CANCELLED -> Status.NEUTRAL;
            case READY ->
                switch (task.kind()) {
                    case APPROVAL -> Status.INFO;
                    case WAIT -> Status.WAITING;
                    case TASK, AUTOMATED, SUBPROCESS -> null;
                };
            case PENDING, COMPLETED -> null;
        };
        var key = task.state() == TaskState.READY ? "run.chip." + task.kind() : "task.state." + task.state();
        return Optional.ofNullable(kind).map(each -> new StatusChip(each, getTranslation(key)));
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassName("sw-row-meta");
        return meta;
    }
}
