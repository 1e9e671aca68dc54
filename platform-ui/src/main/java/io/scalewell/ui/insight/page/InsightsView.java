package io.scalewell.ui.insight.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.insight.EventLogs;
import io.scalewell.shared.insight.Insights;
import io.scalewell.shared.insight.Subject;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.VersionSummary;
import io.scalewell.ui.insight.InsightNavigation;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.shell.Crumb;
import io.scalewell.ui.shell.LinkTabs;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Screen;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** What the runs tell: about all processes, or in the parts of a page about one of them or about an event log. */
@PermitAll
@Route(value = InsightNavigation.INSIGHTS, layout = MainLayout.class)
public final class InsightsView extends Screen implements BeforeEnterObserver {

    private final Insights insights;
    private final Processes processes;
    private final EventLogs logs;
    private final LinkTabs tabs;
    private final Div content = new Div();

    InsightsView(Workspace workspace, Insights insights, Processes processes, EventLogs logs) {
        super(workspace);
        this.insights = insights;
        this.processes = processes;
        this.logs = logs;
        tabs = new LinkTabs(workspace, getTranslation("insight.tabs")).orSelect();
        content.addClassName("sw-stack");
        add(tabs, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var choice = new InsightChoice(Query.of(event.getLocation().getQueryParameters()));
        var subject = choice.subject();
        content.removeAll();
        tabs.clear();
        tabs.setVisible(subject != null);
        if (subject == null) {
            showAll();
        } else {
            showOne(new Question(workspace(), insights, choice, subject));
        }
    }

    private void showAll() {
        showTitle(getTranslation("insight.title"));
        header().way()
                .beside()
                .subtitle(getTranslation("insight.subtitle"))
                .actions(new ScreenLink(workspace(), InsightNavigation.LOGS, getTranslation("insight.logs")));
        problems().attempt(() -> content.add(new Overview(workspace(), insights.overview())));
    }

    private void showOne(Question question) {
        switch (question.subject()) {
            case Subject.OfProcess process -> {
                showTitle(getTranslation(
                        "insight.of", processes.get(process.key()).summary().name()));
                header().beside(ScreenHeader.key(process.key().value()))
                        .actions(new ScreenLink(
                                workspace(),
                                ProcessNavigation.page(process.key()),
                                getTranslation("insight.open-process")));
            }
            case Subject.OfEventLog log -> {
                showTitle(getTranslation("insight.of", logs.get(log.id()).name()));
                header().beside().actions();
            }
        }
        header().subtitle("").way(new Crumb(getTranslation("insight.title"), InsightNavigation.INSIGHTS));
        for (var each : InsightTab.values()) {
            var path = question.choice().with(InsightChoice.TAB, each).path();
            tabs.add(
                    getTranslation("insight.tab." + each),
                    path,
                    each == question.choice().tab());
        }
        content.add(new InsightBar(question, versions(question.subject())));
        problems().attempt(() -> content.add(tab(question)));
    }

    private List<Integer> versions(Subject subject) {
        return switch (subject) {
            case Subject.OfProcess process ->
                processes.versions(process.key()).stream()
                        .map(VersionSummary::number)
                        .sorted(Comparator.reverseOrder())
                        .toList();
            case Subject.OfEventLog _ -> List.of();
        };
    }

    private static Component tab(Question question) {
        return switch (question.choice().tab()) {
            case SUMMARY -> new SummaryTab(question);
            case STEPS -> new StepsTab(question);
            case MAP -> new MapTab(question);
            case CONTROL -> new ControlTab(question);
            case VARIANTS -> new VariantsTab(question);
        };
    }
}
