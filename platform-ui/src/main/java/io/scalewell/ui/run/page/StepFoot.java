package io.scalewell.ui.run.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.HandOver;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The ways out of a step: the one that is meant, and the others behind a menu. Only what the state allows is offered. */
final class StepFoot extends Div {

    private final Workspace workspace;
    private final RunWork work;
    private final ProblemArea problems;
    private final Runnable onMain;
    private final Predicate<String> onReject;
    private final Div buttons = new Div();
    private final Div form = new Div();
    private @Nullable TaskView task;

    /** @param onReject sends back for a reason; false when that was not taken, then the reason stays */
    StepFoot(Workspace workspace, RunWork work, ProblemArea problems, Runnable onMain, Predicate<String> onReject) {
        this.workspace = workspace;
        this.work = work;
        this.problems = problems;
        this.onMain = onMain;
        this.onReject = onReject;
        buttons.addClassName("sw-step-foot");
        add(buttons, form);
    }

    void show(TaskView shown) {
        boolean sameActions = task != null
                && task.actions().equals(shown.actions())
                && Objects.equals(task.assignee(), shown.assignee())
                && isRemovable() == isRemovable(shown);
        task = shown;
        if (sameActions) {
            return;
        }
        buttons.removeAll();
        form.removeAll();
        if (may("complete")) {
            buttons.add(shown.kind() == StepKind.WAIT ? button("run.do.go-on", onMain) : main("run.do.complete"));
        }
        if (may("approve")) {
            buttons.add(main("run.do.approve"), button("run.do.reject", this::reject));
        }
        if (may("claim")) {
            buttons.add(button("run.do.claim", () -> act(new TaskAction.Claim())));
        }
        if (may("assign") && isOfSomebodyAway(shown)) {
            var me = workspace.me().id();
            buttons.add(button("run.do.take-over", () -> act(new TaskAction.Assign(me, null))));
        }
        if (may("unblock")) {
            buttons.add(button("run.do.unblock", () -> act(new TaskAction.Unblock())));
        }
        if (may("reopen")) {
            buttons.add(button("run.do.reopen", () -> askReason("reopen", TaskAction.Reopen::new)));
        }
        if (may("assign") || may("block") || may("skip") || isRemovable()) {
            buttons.add(menu());
        }
    }

    void reject() {
        if (may("reject")) {
            askFor("reject", "", this::sendBack);
        }
    }

    void block() {
        if (may("block")) {
            askReason("block", TaskAction.Block::new);
        }
    }

    void assign() {
        var shown = task;
        if (shown != null && may("assign")) {
            open(new HandOverForm(
                    work.services().members(), work.services().teams(), (wish, who) -> handOver(shown, wish, who)));
        }
    }

    private void handOver(TaskView shown, HandOver wish, String who) {
        if (problems.attempt(() -> work.services().work().handOver(shown.id(), wish))) {
            new UndoToast(HandOverForm.done(shown.title(), wish, who), () -> takeBack(shown)).open();
            work.page().refresh();
        }
    }

    private void takeBack(TaskView shown) {
        if (problems.attempt(() -> work.services().work().takeBack(shown.id()))) {
            work.page().refresh();
        }
    }

    void due() {
        var shown = task;
        if (shown != null && may("assign")) {
            open(new DueForm(
                    workspace,
                    shown.due(),
                    due -> problems.find(() -> work.services().tasks().changeDue(shown.id(), due))
                            .ifPresent(changed -> work.page().refresh())));
        }
    }

    private void handToGuest() {
        var shown = task;
        if (shown != null) {
            work.page().openGuests(shown.number());
        }
    }

    private boolean isRemovable() {
        return task != null && isRemovable(task);
    }

    private static boolean isRemovable(TaskView shown) {
        return shown.added() != null && shown.added().removable();
    }

    private void remove() {
        var shown = task;
        if (shown != null) {
            work.remove(problems, shown);
        }
    }

    private boolean isOfSomebodyAway(TaskView shown) {
        var assignee = shown.assignee();
        return assignee != null
                && assignee.awayUntil() != null
                && !workspace.me().id().equals(assignee.member());
    }

    private boolean may(String action) {
        return task != null && task.actions().contains(action);
    }

    private Component menu() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("sw-dots-menu");
        menu.getElement().setAttribute("aria-label", getTranslation("run.more"));
        var root = menu.addItem(new Icon(Symbol.MORE));
        root.setAriaLabel(getTranslation("run.more"));
        var items = root.getSubMenu();
        addItem(items, "assign", this::assign);
        addItem(items, "assign", "due", this::due);
        addItem(items, "assign", "guest", this::handToGuest);
        addItem(items, "block", this::block);
        addItem(items, "skip", () -> askReason("skip", TaskAction.Skip::new));
        if (isRemovable()) {
            items.addItem(getTranslation("run.do.remove"), click -> remove());
        }
        return menu;
    }

    private void addItem(SubMenu menu, String action, Runnable run) {
        addItem(menu, action, action, run);
    }

    private void addItem(SubMenu menu, String action, String name, Runnable run) {
        if (may(action)) {
            menu.addItem(getTranslation("run.do." + name), click -> run.run());
        }
    }

    private void askReason(String action, Function<String, TaskAction> make) {
        askFor(action, "", reason -> act(make.apply(reason)));
    }

    private void askFor(String action, String typed, Consumer<String> then) {
        var why = new TextForm("run.reason-for." + action, "run.do." + action + ".now", then);
        why.show(typed);
        open(why);
    }

    private void sendBack(String reason) {
        form.removeAll();
        if (!onReject.test(reason) && may("reject")) {
            askFor("reject", reason, this::sendBack);
        }
    }

    private void open(Component content) {
        form.removeAll();
        form.add(content);
    }

    private void act(TaskAction action) {
        var shown = task;
        if (shown != null) {
            form.removeAll();
            work.act(problems, shown, action);
        }
    }

    private Button main(String key) {
        var button = button(key, onMain);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> action.run());
    }
}
