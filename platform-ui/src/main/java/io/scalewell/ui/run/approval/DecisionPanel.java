package io.scalewell.ui.run.approval;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.KeyCommands;
import io.scalewell.ui.run.page.TextForm;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;

/** One request with its evidence and two buttons. Rejecting asks for a reason. What is decided is what is shown, or nothing. */
final class DecisionPanel extends ScreenPanel {

    private final Workspace workspace;
    private final Decisions decisions;
    private final Runs runs;
    private final Runnable onDone;
    private final ProblemArea problems = new ProblemArea();
    private final Div evidence = new Div();
    private final Div form = new Div();
    private Decision decision;

    DecisionPanel(Workspace workspace, Decision decision, Decisions decisions, Runs runs, Runnable onDone) {
        super(onDone);
        this.workspace = workspace;
        this.decision = decision;
        this.decisions = decisions;
        this.runs = runs;
        this.onDone = onDone;
        setTitle(decision.title());
        problems.onConflict(this::showChanged);
        showEvidence();
        var approve = new Button(getTranslation("run.do.approve"), click -> approve());
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        var reject = new Button(getTranslation("run.do.reject"), click -> reject());
        setBody(evidence, problems, form);
        if (decision instanceof Decision.OfTask(var task) && !task.actions().contains("approve")) {
            var why = new Paragraph(getTranslation("approvals.not-you"));
            why.addClassNames("sw-note", "sw-note-info");
            form.add(why);
        } else {
            setActions(reject, approve, keys());
        }
    }

    private void showEvidence() {
        evidence.removeAll();
        evidence.add(
                switch (decision) {
                    case Decision.OfTask(var task) -> new TaskEvidence(workspace, task, runs);
                    case Decision.OfAutomation(var approval) ->
                        new Div(
                                new Paragraph(getTranslation("approvals.automation", approval.automationName())),
                                new PayloadEvidence(approval.payload()));
                    case Decision.OfPublication asked ->
                        new PublicationEvidence(workspace, asked.request(), decisions.comparisons(), decisions.names());
                });
    }

    /** Somebody changed it while the reader was looking: says what, and shows it as it is now. */
    private void showChanged(EditConflict conflict) {
        if (conflict.current() instanceof TaskView now) {
            decision = new Decision.OfTask(now);
            showEvidence();
        }
        problems.say(conflict.message().in(getLocale()));
    }

    private KeyCommands keys() {
        return new KeyCommands().bind("y", "approve", this::approve).bind("n", "reject", this::reject);
    }

    private void approve() {
        if (problems.attempt(() -> decisions.approve(decision))) {
            onDone.run();
        }
    }

    private void reject() {
        askWhy("");
    }

    private void askWhy(String typed) {
        form.removeAll();
        var why = new TextForm("run.reason-for.reject", "run.do.reject.now", this::reject);
        why.show(typed);
        form.add(why);
    }

    /** The reason stays when it was not taken. */
    private void reject(String reason) {
        if (problems.attempt(() -> decisions.reject(decision, reason))) {
            onDone.run();
        } else {
            askWhy(reason);
        }
    }
}
