package io.scalewell.ui.insight.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.insight.ClockKind;

/** Which time is looked at, and by which clock. */
final class InsightBar extends Div {

    InsightBar(Question question) {
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
    }
}
