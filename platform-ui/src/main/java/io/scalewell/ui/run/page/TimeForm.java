package io.scalewell.ui.run.page;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.ui.shell.ProblemArea;
import java.time.Duration;

/** Says how long the work has really taken, and why what was measured is wrong. */
final class TimeForm extends Div {

    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_HOURS = 9_999;

    private final IntegerField hours = new IntegerField();
    private final IntegerField minutes = new IntegerField();
    private final TextField reason = new TextField();
    private final Correct onSubmit;

    /** What is done with the answer; false keeps the form. */
    interface Correct {
        boolean to(Duration touch, String reason);
    }

    /** @param touch as it was measured */
    TimeForm(Duration touch, ProblemArea problems, Correct onSubmit) {
        this.onSubmit = onSubmit;
        addClassName("sw-text-form");
        setUp(hours, "run.time.hours", MOST_HOURS, (int) touch.toHours());
        setUp(minutes, "run.time.minutes", 59, touch.toMinutesPart());
        reason.setLabel(getTranslation("run.time.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.addClassName("sw-grow");
        reason.addKeyDownListener(Key.ESCAPE, press -> removeFromParent());
        problems.field("/touch", minutes);
        problems.field("/reason", reason);
        var save = new Button(getTranslation("run.time.save"), click -> submit());
        save.addClickShortcut(Key.ENTER).listenOn(this);
        var cancel = new Button(getTranslation("cancel"), click -> removeFromParent());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.getElement().setAttribute("data-sw-close", true);
        add(hours, minutes, reason, save, cancel);
        addAttachListener(attached -> hours.focus());
    }

    private void setUp(IntegerField field, String key, int most, int value) {
        field.setLabel(getTranslation(key));
        field.setMin(0);
        field.setMax(most);
        field.setValue(value);
        field.setWidth("96px");
    }

    private void submit() {
        var why = reason.getValue().strip();
        if (why.isEmpty()) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("run.text.needed"));
            reason.focus();
            return;
        }
        var touch = Duration.ofHours(number(hours)).plusMinutes(number(minutes));
        if (onSubmit.to(touch, why)) {
            removeFromParent();
        }
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}
