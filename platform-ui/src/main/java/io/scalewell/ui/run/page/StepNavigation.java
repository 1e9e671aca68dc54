package io.scalewell.ui.run.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** On a phone, where one step fills the screen: to the step before, to the next one, and to all of them. */
final class StepNavigation extends Nav {

    private final RunWork work;
    private final Button back;
    private final Button next;
    private final Span at = new Span();
    private List<Integer> order = List.of();
    private int open;

    StepNavigation(RunWork work) {
        this.work = work;
        addClassName("sw-step-navigation");
        getElement().setAttribute("aria-label", getTranslation("run.step.nav"));
        back = new Button(getTranslation("run.step.back"), click -> go(-1));
        next = new Button(getTranslation("run.step.next"), click -> go(1));
        var all = new Button(at, click -> work.page().openStep(0));
        all.setAriaLabel(getTranslation("run.step.all"));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        at.addClassName("sw-num");
        add(back, all, next);
    }

    /**
     * @param shown numbers of the steps in the order in which they stand on the page
     * @param openStep the one that is open
     */
    void show(List<Integer> shown, int openStep) {
        order = shown;
        open = openStep;
        int place = shown.indexOf(openStep);
        setVisible(place >= 0);
        at.setText(getTranslation("run.step.at", place + 1, shown.size()));
        back.setEnabled(place > 0);
        next.setEnabled(place < shown.size() - 1);
    }

    private void go(int by) {
        int place = order.indexOf(open) + by;
        if (place >= 0 && place < order.size()) {
            work.page().openStep(order.get(place));
        }
    }
}
