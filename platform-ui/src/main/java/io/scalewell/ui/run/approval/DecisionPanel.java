package io.scalewell.ui.run.approval;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.scalewell.shared.run.Runs;
import io.scalewell.ui.component.KeyCommands;
import io.scalewell.ui.run.page.TextForm;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;

/** One request with its evidence and two buttons. Rejecting asks for a reason. */
final class DecisionPanel extends ScreenPanel {

    private final Decision decision;
    private final Decisions decisions;
    private final Runnable onDone;
    private final ProblemArea problems = new ProblemArea();
    private final Div form = new Div();

    DecisionPanel(Workspace workspace, Decision decision, Decisions decisions, Runs runs, Runnable onDone) {
        super(onDone);
        this.decision = decision;
        this.decisions = decisions;
        this.onDone = onDone;
        setTitle(decision.title());
        var evidence = switch (decision) {
            case Decision.OfTask(var task) -> new TaskEvidence(workspace, task, runs);
            case Decision.OfAutomation(var approval) ->
                new Div(
                        new Paragraph(getTranslation("approvals.automation", approval.automationName())),
                        new PayloadEvidence(approval.payload()));
            case Decision.OfPublication asked ->
                new PublicationEvidence(workspace, asked.request(), decisions.comparisons(), decisions.names());
        };
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

    private KeyCommands keys() {
        return new KeyCommands().bind("y", "approve", this::approve).bind("n", "reject", this::reject);
    }

    private void approve() {
        if (problems.attempt(() -> decisions.approve(decision))) {
            onDone.run();
        }
    }

    private void reject() {
        form.removeAll();
        form.add(new TextForm("run.reason-for.reject", "run.do.reject.now", reason -> {
            if (problems.attempt(() -> decisions.reject(decision, reason))) {
                onDone.run();
            }
        }));
    }
}
