package io.scalewell.ui.improvement.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.improvement.CheckIn;
import io.scalewell.shared.improvement.Goal;
import io.scalewell.shared.improvement.GoalKey;
import io.scalewell.shared.improvement.Goals;
import io.scalewell.ui.component.Ago;
import io.scalewell.ui.component.Facts;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.insight.InsightNavigation;
import io.scalewell.ui.shell.Crumb;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.RouteKeys;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;

/** One goal: where it stands between baseline and target, its course, and what people said about it. */
@PermitAll
@Route(value = "goals/:goal", layout = MainLayout.class)
public final class GoalView extends Screen implements BeforeEnterObserver {

    private final Goals goals;
    private final MetricWords words;
    private final Div content = new Div();

    GoalView(Workspace workspace, Goals goals) {
        super(workspace);
        this.goals = goals;
        words = new MetricWords(workspace.times().locale());
        content.addClassName("sw-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(goals.get(RouteKeys.read(event, GoalNavigation.KEY, GoalKey::of)));
    }

    private void show(Goal goal) {
        showTitle(getTranslation("goal.title", goal.processName(), words.name(goal.metric())));
        header().way(new Crumb(getTranslation("goal.list"), GoalNavigation.GOALS))
                .beside(ScreenHeader.key(goal.key().value()), GoalStatusChip.of(goal.status()))
                .subtitle(getTranslation(
                        "goal.sentence",
                        words.value(goal.metric(), goal.baseline()),
                        words.value(goal.metric(), goal.target()),
                        workspace().times().date(goal.deadline())))
                .actions(new ScreenLink(
                        workspace(), InsightNavigation.process(goal.process()), getTranslation("goal.insights")));
        content.removeAll();
        content.add(new GoalBar(goal, words), facts(goal));
        var counter = goal.counterMetric();
        if (counter != null && goal.counterHarmed()) {
            content.add(new StatusChip(Status.DANGER, getTranslation("goal.counter.harmed", words.name(counter))));
        }
        content.add(
                new GoalChart(goal, words, workspace().times().now()),
                new H2(getTranslation("goal.check-ins")),
                checkIns(goal));
        if (workspace().me().role().mayDesign()) {
            content.add(checkInForm(goal));
        }
    }

    private Facts facts(Goal goal) {
        var facts = new Facts()
                .add(getTranslation("goal.fact.current"), words.value(goal.metric(), goal.current()))
                .add(getTranslation("goal.fact.expected"), words.value(goal.metric(), goal.expected()))
                .add(
                        getTranslation("goal.fact.baseline"),
                        getTranslation(
                                "goal.fact.baseline.runs",
                                words.value(goal.metric(), goal.baseline()),
                                goal.baselineRuns()))
                .add(getTranslation("goal.fact.owner"), goal.ownerName())
                .add(getTranslation("goal.fact.why"), goal.why());
        var counter = goal.counterMetric();
        if (counter != null) {
            facts.add(
                    getTranslation("goal.fact.counter"),
                    getTranslation(
                            "goal.fact.counter.value",
                            words.name(counter),
                            words.value(counter, goal.counterBaseline()),
                            words.value(counter, goal.counterCurrent())));
        }
        return facts;
    }

    private Component checkIns(Goal goal) {
        if (goal.checkIns().isEmpty()) {
            return new Paragraph(getTranslation("goal.check-ins.none"));
        }
        var list = new OrderedList();
        list.addClassName("sw-timeline");
        goal.checkIns().forEach(checkIn -> list.add(item(goal, checkIn)));
        return list;
    }

    private ListItem item(Goal goal, CheckIn checkIn) {
        var item = new ListItem(
                new Icon(Symbol.COMMENT),
                new Span(getTranslation(
                        "goal.check-in.line",
                        checkIn.author(),
                        words.value(goal.metric(), checkIn.value()),
                        checkIn.text())),
                new Ago(checkIn.at()).in(workspace().times().zone()));
        item.addClassName("sw-timeline-item");
        return item;
    }

    private Component checkInForm(Goal goal) {
        var text = new TextField(getTranslation("goal.check-in.text"));
        text.setMaxLength(2000);
        text.setWidthFull();
        var send = new Button(getTranslation("goal.check-in"), click -> {
            if (text.getValue().isBlank()) {
                text.setInvalid(true);
                text.setErrorMessage(getTranslation("goal.form.needed"));
            } else {
                problems()
                        .find(() -> goals.checkIn(goal.key(), text.getValue().strip()))
                        .ifPresent(this::show);
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(text, send);
        form.addClassName("sw-text-form");
        return form;
    }
}
