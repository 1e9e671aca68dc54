package io.scalewell.ui.process.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.template.GoalSuggestion;
import io.scalewell.shared.template.Templates;
import io.scalewell.ui.improvement.goal.GoalNavigation;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import io.scalewell.ui.template.GoalSuggestionWords;

/** The goal that the template of a process suggested: to be set as soon as there is work to measure, or refused. */
final class SuggestedGoal extends Div {

    /** @param onDone after it was refused */
    SuggestedGoal(
            Workspace workspace,
            Templates templates,
            ProcessSummary process,
            GoalSuggestion goal,
            ProblemArea problems,
            Runnable onDone) {
        addClassNames("sw-note", "sw-note-info");
        var sentence =
                GoalSuggestionWords.sentence(goal, this, workspace.times().locale());
        add(new Span(getTranslation("process.goal.suggested", sentence)));
        GoalSuggestionWords.counter(goal, this).ifPresent(words -> add(new Span(words)));
        if (!workspace.me().role().mayDesign()) {
            return;
        }
        if (process.state() == ProcessState.LIVE) {
            var set = new Button(
                    getTranslation("process.goal.set"),
                    click -> workspace.go(GoalNavigation.GOALS, GoalNavigation.suggested(process.key(), goal)));
            set.addThemeVariants(ButtonVariant.SMALL);
            add(set);
        } else {
            add(new Span(getTranslation("process.goal.later")));
        }
        var refuse = new Button(getTranslation("process.goal.refuse"), click -> {
            if (problems.attempt(() -> templates.forgetSuggestedGoal(process.key()))) {
                onDone.run();
            }
        });
        refuse.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        add(refuse);
    }
}
