package io.scalewell.ui.insight.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.insight.StepInsight;
import io.scalewell.ui.component.Chart;
import io.scalewell.ui.component.ChartSpec;
import io.scalewell.ui.component.PlainTable;
import java.util.List;

/** Where the time goes: the steps by how long work waited at them. */
final class StepsTab extends Div {

    private final Question question;

    StepsTab(Question question) {
        this.question = question;
        addClassName("sw-stack");
        var steps = question.insights().steps(question.subject(), question.selection());
        if (steps.isEmpty()) {
            add(new NothingCompleted(question));
        } else {
            add(ranking(steps), table(steps));
        }
    }

    private Component ranking(List<StepInsight> steps) {
        var worst = steps.getFirst();
        var bars = steps.stream()
                .map(step -> new ChartSpec.Bar(
                        step.title(),
                        Question.hours(step.waitingTotal()),
                        question.duration(step.waitingTotal()),
                        step.paretoLine()))
                .toList();
        return new Chart(new ChartSpec.Ranking(
                getTranslation(
                        "insight.steps.title", worst.title(), question.numbers().share(worst.waitingShare())),
                getTranslation("insight.steps.subtitle." + question.choice().clock()),
                question.unit(),
                bars,
                true));
    }

    private Component table(List<StepInsight> steps) {
        var table = new PlainTable(
                getTranslation("insight.steps.table"),
                getTranslation("insight.steps.step"),
                getTranslation("insight.steps.share"),
                getTranslation("insight.steps.waiting"),
                getTranslation("insight.steps.p85"),
                getTranslation("insight.steps.touch"),
                getTranslation("insight.steps.blocked"),
                getTranslation("insight.steps.first-pass"),
                getTranslation("insight.steps.open"),
                getTranslation("insight.steps.saved"));
        steps.forEach(step -> table.row(
                step.title(),
                question.numbers().share(step.waitingShare()),
                question.duration(step.waiting().median()),
                question.duration(step.waiting().p85()),
                question.duration(step.touch().median()),
                question.duration(step.blocked().median()),
                question.numbers().share(step.firstPassYield()),
                question.numbers().count(step.openNow()),
                question.duration(step.savedPerMonth())));
        return table.scrolling();
    }
}
