package io.scalewell.ui.run.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.ui.component.UndoToast;
import io.scalewell.ui.run.page.DueForm;
import io.scalewell.ui.run.page.HandOverForm;
import io.scalewell.ui.run.page.TextForm;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ProblemMessage;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import java.util.function.Supplier;

/** What can be done with the ticked runs together; there while any are ticked. */
final class BulkBar extends Div {

    private final Workspace workspace;
    private final BulkChanges changes;
    private final Supplier<List<RunSummary>> selected;
    private final Runnable onDone;
    private final Span count = new Span();
    private final Div form = new Div();
    private final Div refusals = new Div();
    private final ProblemArea problems = new ProblemArea();
    private final Div bar = new Div();

    BulkBar(Workspace workspace, BulkChanges changes, Supplier<List<RunSummary>> selected, Runnable onDone) {
        this.workspace = workspace;
        this.changes = changes;
        this.selected = selected;
        this.onDone = onDone;
        addClassName("sw-bulk-place");
        refusals.getElement().setAttribute("role", "status");
        count.getElement().setAttribute("role", "status");
        bar.addClassName("sw-bulk");
        bar.getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("runs.bulk"));
        bar.add(
                count,
                button(
                        "runs.bulk.due",
                        () -> new DueForm(workspace, null, due -> done(changes.changeDue(chosen(), due)))),
                button(
                        "runs.bulk.assign",
                        () -> new HandOverForm(
                                changes.members(),
                                changes.teams(),
                                (wish, who) -> done(changes.handOver(chosen(), wish)))),
                button(
                        "runs.bulk.cancel",
                        () -> new TextForm(
                                "run.cancel.reason",
                                "runs.bulk.cancel.do",
                                why -> cancelled(changes.cancel(chosen(), why)))),
                clear(),
                form);
        add(refusals, problems, bar);
        showCount(0);
    }

    void showCount(int number) {
        bar.setVisible(number > 0);
        count.setText(getTranslation("runs.bulk.count", number));
        if (number == 0) {
            form.removeAll();
        }
    }

    private List<RunSummary> chosen() {
        return selected.get();
    }

    private Button button(String key, Supplier<Component> opens) {
        return new Button(getTranslation(key), click -> {
            form.removeAll();
            form.add(opens.get());
        });
    }

    private Button clear() {
        var clear = new Button(getTranslation("runs.bulk.clear"), click -> onDone.run());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        return clear;
    }

    private void done(BulkChanges.Outcome outcome) {
        say(outcome);
        if (outcome.changed() > 0) {
            new UndoToast(getTranslation("runs.bulk.done", outcome.changed()), () -> {
                        if (problems.attempt(outcome.undo())) {
                            onDone.run();
                        }
                    })
                    .open();
        }
        onDone.run();
    }

    private void cancelled(BulkChanges.Outcome outcome) {
        say(outcome);
        onDone.run();
    }

    private void say(BulkChanges.Outcome outcome) {
        refusals.removeAll();
        if (!outcome.refused().isEmpty()) {
            refusals.add(new ProblemMessage(
                    getTranslation("runs.bulk.refused", outcome.refused().size()),
                    String.join(" · ", outcome.refused())));
        }
    }
}
