package io.scalewell.ui.insight.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.insight.ClockKind;
import java.util.List;

/** Which time is looked at, by which clock, and the runs of which version. */
final class InsightBar extends Div {

    /** @param versions those of the process, the newest first; none for an event log */
    InsightBar(Question question, List<Integer> versions) {
        addClassName("sw-filters");
        var period = new Select<Period>();
        period.setAriaLabel(getTranslation("insight.period"));
        period.setItems(Period.values());
        period.setItemLabelGenerator(each -> getTranslation("insight.period." + each));
        period.setValue(question.choice().period());
        var clock = new Select<ClockKind>();
        clock.setAriaLabel(getTranslation("insight.clock"));
        clock.setItems(ClockKind.values());
        clock.setItemLabelGenerator(each -> getTranslation("insight.clock." + each));
        clock.setValue(question.choice().clock());
        clock.setTooltipText(getTranslation("insight.clock.help"));

        period.addValueChangeListener(
                change -> question.ask(InsightChoice.PERIOD, change.getValue().text()));
        clock.addValueChangeListener(change -> question.ask(InsightChoice.CLOCK, change.getValue()));

        add(period, clock);
        if (versions.size() > 1) {
            add(version(question, versions));
        }
    }

    private Select<Integer> version(Question question, List<Integer> versions) {
        var version = new Select<Integer>();
        var all = getTranslation("insight.version.all");
        version.setAriaLabel(getTranslation("insight.version"));
        version.setItems(versions);
        version.setEmptySelectionAllowed(true);
        version.setEmptySelectionCaption(all);
        version.setItemLabelGenerator(each -> each == null ? all : getTranslation("insight.version.one", each));
        version.setValue(question.choice().version());
        version.addValueChangeListener(change -> question.ask(InsightChoice.VERSION, change.getValue()));
        return version;
    }
}
