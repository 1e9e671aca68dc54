package io.scalewell.ui.insight.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.insight.ControlChartView;
import io.scalewell.shared.insight.ControlMeasure;
import io.scalewell.shared.insight.RuleSet;
import io.scalewell.ui.component.Chart;
import io.scalewell.ui.component.ChartSpec;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import java.util.stream.Collectors;

/** Whether a measure is stable: each completed run as a point, the limits of each version, and what stands out, in words. */
final class ControlTab extends Div {

    private static final String MEASURE = "measure";
    private static final String RULES = "rules";
    private static final int RUNS_FOR_LIMITS = 20;

    private final Question question;
    private final ControlMeasure measure;
    private final RuleSet rules;

    ControlTab(Question question) {
        this.question = question;
        var query = question.choice().query();
        measure = query.constant(MEASURE, ControlMeasure.class).orElse(ControlMeasure.CYCLE_TIME);
        rules = query.constant(RULES, RuleSet.class).orElse(RuleSet.NELSON);
        addClassName("sw-stack");
        var view = question.insights().controlChart(question.subject(), question.selection(), measure, rules);
        add(choices());
        if (view.points().isEmpty()) {
            add(new NothingCompleted(question));
            return;
        }
        if (view.points().size() < RUNS_FOR_LIMITS) {
            add(new Paragraph(
                    getTranslation("insight.control.few", view.points().size(), RUNS_FOR_LIMITS)));
        }
        add(chart(view), new H2(getTranslation("insight.control.signals")), signals(view));
    }

    private Component choices() {
        var measures = new Select<ControlMeasure>();
        measures.setAriaLabel(getTranslation("insight.control.measure"));
        measures.setItems(ControlMeasure.values());
        measures.setItemLabelGenerator(each -> getTranslation("insight.measure." + each));
        measures.setValue(measure);
        measures.addValueChangeListener(change -> question.ask(MEASURE, change.getValue()));
        var sets = new Select<RuleSet>();
        sets.setAriaLabel(getTranslation("insight.control.rules"));
        sets.setItems(RuleSet.values());
        sets.setItemLabelGenerator(each -> getTranslation("insight.rules." + each));
        sets.setValue(rules);
        sets.addValueChangeListener(change -> question.ask(RULES, change.getValue()));
        var bar = new Div(measures, sets);
        bar.addClassName("sw-filters");
        return bar;
    }

    private Component chart(ControlChartView view) {
        boolean limited = view.points().size() >= RUNS_FOR_LIMITS;
        return new Chart(new ChartSpec.Control(
                getTranslation("insight.control.title", view.signals().size()),
                getTranslation("insight.measure." + measure) + " · "
                        + getTranslation("insight.clock." + question.choice().clock()),
                question.unit(),
                view.points().stream()
                        .map(point -> new ChartSpec.ControlPoint(point.at(), point.value(), point.label()))
                        .toList(),
                view.phases().stream().map(phase -> phase(phase, limited)).toList(),
                view.signals().stream()
                        .map(signal -> new ChartSpec.Signal(
                                signal.rule(), signal.text().in(getLocale()), signal.points()))
                        .toList()));
    }

    private static ChartSpec.Phase phase(ControlChartView.Phase phase, boolean limited) {
        return new ChartSpec.Phase(
                phase.first(),
                phase.last(),
                phase.title(),
                limited ? phase.centre() : null,
                limited ? phase.lower() : null,
                limited ? phase.upper() : null);
    }

    private Component signals(ControlChartView view) {
        if (view.signals().isEmpty()) {
            return new Paragraph(getTranslation("insight.control.stable"));
        }
        var list = new UnorderedList();
        list.addClassName("sw-findings");
        for (var signal : view.signals()) {
            var labels = signal.points().stream()
                    .map(index -> view.points().get(index).label())
                    .collect(Collectors.joining(", "));
            var chip = new StatusChip(Status.WAITING, getTranslation("insight.control.rule", signal.rule()));
            list.add(new ListItem(
                    chip,
                    new Span(getTranslation(
                            "insight.control.signal", signal.text().in(getLocale()), labels))));
        }
        return list;
    }
}
