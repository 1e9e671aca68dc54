package io.scalewell.ui.run.list;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.time.LocalDate;
import java.util.List;

/** One day of the calendar with the runs that are due on it. */
final class CalendarDay extends Section {

    private static final int IN_MONTH = 4;
    private static final int IN_WEEK = 30;

    /** @param outside whether the day belongs to a neighbouring month */
    CalendarDay(Workspace workspace, LocalDate day, boolean outside, List<RunSummary> runs, CalendarSpan span) {
        addClassName("sw-calendar-day");
        setClassName("sw-calendar-day-outside", outside);
        boolean today = day.equals(workspace.times().today());
        setClassName("sw-calendar-day-today", today);
        getElement()
                .setAttribute("data-column", day.toString())
                .setAttribute("aria-label", workspace.times().date(day));
        if (today) {
            getElement().setAttribute("aria-current", "date");
        }
        var date = new Paragraph(
                day.getDayOfMonth() == 1 || span == CalendarSpan.WEEK
                        ? workspace.times().shortDate(day)
                        : String.valueOf(day.getDayOfMonth()));
        date.addClassName("sw-calendar-date");
        var list = new OrderedList();
        list.addClassName("sw-board-cards");
        int most = span == CalendarSpan.MONTH ? IN_MONTH : IN_WEEK;
        runs.stream().limit(most).forEach(run -> list.add(new CalendarCard(workspace, run)));
        add(date, list);
        if (runs.size() > most) {
            var rest = new ScreenLink(
                    workspace,
                    RunNavigation.RUNS + "?view=table&due=" + day,
                    getTranslation("runs.calendar.more", runs.size() - most));
            rest.addClassName("sw-calendar-more");
            add(rest);
        }
    }
}
