package io.scalewell.ui.insight.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.ui.component.Chart;
import io.scalewell.ui.component.ChartSpec;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.insight.InsightNavigation;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import io.scalewell.ui.text.Numbers;

/** A process in the overview: how often it ran, how long that took, and where work waited. */
final class HealthRow extends ListItem {

    HealthRow(Workspace workspace, ProcessHealth health) {
        var numbers = new Numbers(workspace.times().locale());
        addClassNames("sw-row", "sw-row-health");
        getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        var lead = new Div(new Icon(Symbol.PROCESS));
        lead.addClassName("sw-row-lead");
        var title = new ScreenLink(workspace, InsightNavigation.process(health.process()), health.name());
        title.addClassName("sw-row-title");
        title.getElement().setAttribute("data-sw-open", true);
        var main = new Div(title, ScreenHeader.key(health.process().value()));
        main.addClassName("sw-row-main");
        var worst = health.worst();
        if (worst != null) {
            main.add(meta(getTranslation("insight.worst", worst)));
        }
        var tail = new Div();
        tail.addClassName("sw-row-tail");
        tail.add(
                health.trend().size() > 1 ? course(health) : new Span(),
                meta(getTranslation("insight.overview.runs", health.runs())),
                meta(getTranslation("insight.overview.median", numbers.working(health.median()))),
                meta(getTranslation("insight.overview.waiting", numbers.working(health.waiting()))));
        add(lead, main, tail);
    }

    private Chart course(ProcessHealth health) {
        var course = new Chart(new ChartSpec.Sparkline(health.trend(), getTranslation("insight.trend")));
        course.addClassName("sw-kpi-chart");
        return course;
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassNames("sw-row-meta", "sw-num");
        return meta;
    }
}
