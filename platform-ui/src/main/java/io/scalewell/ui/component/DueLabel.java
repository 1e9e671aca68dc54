package io.scalewell.ui.component;

import com.vaadin.flow.component.html.Span;
import io.scalewell.ui.text.Times;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When something is due, in the shortest words, with the exact moment as tooltip; empty without a date. */
public final class DueLabel extends Span {

    private DueLabel() {
        addClassName("sw-due");
    }

    public static DueLabel of(@Nullable Instant due, Times times) {
        var label = new DueLabel();
        if (due != null) {
            label.show(times.dateOf(due), due.isBefore(times.now()), times);
            label.setTitle(times.moment(due));
        } else {
            label.setVisible(false);
        }
        return label;
    }

    public static DueLabel of(@Nullable LocalDate due, Times times) {
        var label = new DueLabel();
        if (due != null) {
            label.show(due, due.isBefore(times.today()), times);
            label.setTitle(times.date(due));
        } else {
            label.setVisible(false);
        }
        return label;
    }

    private void show(LocalDate date, boolean late, Times times) {
        long days = times.daysUntil(date);
        setClassName("sw-due-over", late);
        setClassName("sw-due-soon", !late && days <= 1);
        add(new Icon(Symbol.CALENDAR), new Span(words(date, days, late, times)));
    }

    private String words(LocalDate date, long days, boolean late, Times times) {
        if (late && days < 0) {
            return getTranslation("due.late", -days);
        }
        if (days == 0) {
            return getTranslation(late ? "due.late-today" : "due.today");
        }
        return days == 1 ? getTranslation("due.tomorrow") : times.shortDate(date);
    }
}
