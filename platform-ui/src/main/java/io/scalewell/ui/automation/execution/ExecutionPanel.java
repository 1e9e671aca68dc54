package io.scalewell.ui.automation.execution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.automation.Attempt;
import io.scalewell.shared.automation.Execution;
import io.scalewell.shared.automation.ExecutionStep;
import io.scalewell.shared.automation.ReplayVersion;
import io.scalewell.ui.automation.AutomationNavigation;
import io.scalewell.ui.automation.ExecutionStatus;
import io.scalewell.ui.automation.KindWords;
import io.scalewell.ui.component.Facts;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;
import io.scalewell.ui.text.JsonText;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Why an execution went as it did, step by step, and the buttons that do it again. */
final class ExecutionPanel extends ScreenPanel {

    private final Workspace workspace;
    private final KindWords words;

    ExecutionPanel(
            Workspace workspace,
            KindWords words,
            Execution execution,
            boolean mayReplay,
            Consumer<ReplayVersion> onReplay,
            Runnable onPassOver,
            Runnable onClose) {
        super(onClose);
        this.workspace = workspace;
        this.words = words;
        setTitle(execution.summary().automationName());
        var body = new Div(facts(execution));
        body.addClassName("sw-stack");
        var reason = execution.summary().reason();
        if (reason != null) {
            body.add(new Paragraph(reason.in(getLocale())));
        }
        if (execution.holdsUp()) {
            body.add(new Paragraph(getTranslation("execution.holds-up")));
        }
        if (!execution.steps().isEmpty()) {
            body.add(new H3(getTranslation("execution.steps")), new StepWaterfall(words, execution.steps()));
            execution.steps().forEach(step -> body.add(step(step)));
        }
        body.add(json("execution.event", execution.event()));
        setBody(body);
        if (mayReplay && execution.summary().state().mayBeReplayed()) {
            var original = new Button(
                    getTranslation(
                            "execution.replay.original", execution.summary().version()),
                    click -> onReplay.accept(ReplayVersion.ORIGINAL));
            var current =
                    new Button(getTranslation("execution.replay"), click -> onReplay.accept(ReplayVersion.CURRENT));
            current.addThemeVariants(ButtonVariant.PRIMARY);
            if (execution.holdsUp()) {
                var passOver = new Button(getTranslation("execution.pass-over"), click -> onPassOver.run());
                setActions(passOver, original, current);
            } else {
                setActions(original, current);
            }
        }
    }

    private Facts facts(Execution execution) {
        var summary = execution.summary();
        var facts = new Facts()
                .add(getTranslation("execution.fact.state"), ExecutionStatus.chip(summary.state()))
                .add(
                        getTranslation("execution.fact.automation"),
                        new ScreenLink(
                                workspace,
                                AutomationNavigation.automation(summary.automation()),
                                getTranslation(
                                        "execution.version",
                                        summary.automation().value(),
                                        summary.version())))
                .add(getTranslation("execution.fact.rung"), getTranslation("rung." + summary.rung()))
                .add(getTranslation("execution.fact.at"), workspace.times().moment(summary.createdAt()));
        var run = summary.run();
        if (run != null) {
            facts.add(
                    getTranslation("execution.fact.run"),
                    new ScreenLink(workspace, RunNavigation.run(run), run.value()));
        }
        var replayOf = execution.replayOf();
        if (replayOf != null) {
            facts.add(
                    getTranslation("execution.fact.replay-of"),
                    new ScreenLink(
                            workspace,
                            AutomationNavigation.execution(replayOf),
                            getTranslation("execution.fact.replay-of.link")));
        }
        return facts;
    }

    private Component step(ExecutionStep step) {
        var attempts = new UnorderedList();
        attempts.addClassName("sw-attempts");
        step.attempts().forEach(attempt -> attempts.add(new ListItem(sentence(attempt))));
        var content = new Div(
                ExecutionStatus.chip(step.state()),
                attempts,
                json("execution.input", step.input()),
                json("execution.output", step.output()));
        content.addClassName("sw-stack");
        var details = new Details(step.position() + 1 + ". " + words.action(step.kind()), content);
        details.setOpened(ExecutionStatus.isFailure(step.state()));
        return details;
    }

    private String sentence(Attempt attempt) {
        var text = new StringBuilder(getTranslation(
                "execution.attempt",
                attempt.number(),
                workspace.times().moment(attempt.at()),
                outcome(attempt),
                ExecutionRow.took(Duration.ofMillis(attempt.millis()))));
        if (attempt.error() != null) {
            text.append(' ').append(attempt.error());
        }
        var next = attempt.nextAt();
        if (next != null) {
            text.append(' ')
                    .append(getTranslation(
                            "execution.attempt.next", workspace.times().moment(next)));
        }
        return text.toString();
    }

    private String outcome(Attempt attempt) {
        return switch (attempt.status()) {
            case "OK" -> getTranslation("execution.attempt.ok");
            case "ERROR" -> getTranslation("execution.attempt.error");
            default -> getTranslation("execution.attempt.answer", attempt.status());
        };
    }

    private Component json(String titleKey, @Nullable Object value) {
        var text = new Pre(value == null ? getTranslation("execution.nothing") : JsonText.pretty(value));
        text.addClassName("sw-json");
        return new Details(getTranslation(titleKey), text);
    }
}
