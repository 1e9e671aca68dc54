package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.scalewell.ui.component.DateInputs;
import io.scalewell.ui.shell.Workspace;
import io.scalewell.ui.text.Times;
import java.time.Instant;
import java.util.function.Consumer;

/** Asks until when work shall be set aside: usual moments, or another one. */
final class SnoozeForm extends Div {

    private final Times times;
    private final Consumer<Instant> onChoose;

    SnoozeForm(Workspace workspace, Consumer<Instant> onChoose) {
        times = workspace.times();
        this.onChoose = onChoose;
        addClassName("sw-snooze");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("work.snooze.until"));
        SnoozeChoice.offered(times).forEach((choice, until) -> add(choice(choice, until)));
        add(new Button(getTranslation("work.snooze.other"), click -> askOther()), cancel());
        addAttachListener(attached -> getElement().executeJs("this.querySelector('vaadin-button').focus()"));
    }

    private Button choice(SnoozeChoice choice, Instant until) {
        var when = new Span(
                choice == SnoozeChoice.MONDAY
                        ? times.shortDate(times.dateOf(until)) + " " + times.time(until)
                        : times.time(until));
        when.addClassNames("sw-quiet", "sw-num");
        var button = new Button(getTranslation("work.snooze." + choice), when, click -> choose(until));
        button.setIconAfterText(true);
        return button;
    }

    private Button cancel() {
        var cancel = new Button(getTranslation("cancel"), click -> removeFromParent());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.getElement().setAttribute("data-sw-close", true);
        return cancel;
    }

    private void askOther() {
        removeAll();
        var picker = DateInputs.dateTime();
        picker.setLabel(getTranslation("work.snooze.until"));
        picker.setMin(times.now().atZone(times.zone()).toLocalDateTime());
        var set = new Button(getTranslation("work.snooze.do"), click -> {
            var chosen = picker.getValue();
            if (chosen == null) {
                picker.setInvalid(true);
                picker.setErrorMessage(getTranslation("work.snooze.needed"));
            } else {
                choose(chosen.atZone(times.zone()).toInstant());
            }
        });
        add(picker, set, cancel());
        picker.focus();
    }

    private void choose(Instant until) {
        removeFromParent();
        onChoose.accept(until);
    }

    /** "Mon, 30 Nov 09:00". */
    static String moment(Times times, Instant until) {
        return times.weekday(until) + " " + times.time(until);
    }
}
