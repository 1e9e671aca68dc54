package io.scalewell.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.ui.component.DateInputs;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.TreeSet;

/** Days on which nobody works. */
final class HolidayList extends Div {

    private final Runnable onChange;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph();
    private final DatePicker picker = DateInputs.date();

    HolidayList(Runnable onChange) {
        this.onChange = onChange;
        addClassName("sw-section");
        list.addClassName("sw-sub");
        nothing.setText(getTranslation("calendar.holidays.none"));
        nothing.addClassName("sw-quiet");
        picker.setLabel(getTranslation("calendar.holidays.add"));
        picker.addClassName("sw-field-date");
        picker.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                days.add(change.getValue());
                picker.clear();
                refresh();
                onChange.run();
            }
        });
        add(new H2(getTranslation("calendar.holidays")), nothing, list, picker);
    }

    void show(List<LocalDate> holidays) {
        days.clear();
        days.addAll(holidays);
        refresh();
    }

    List<LocalDate> value() {
        return List.copyOf(days);
    }

    private void refresh() {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(getLocale());
        list.removeAll();
        days.forEach(day -> list.add(row(day, format.format(day))));
        nothing.setVisible(days.isEmpty());
    }

    private ListItem row(LocalDate day, String text) {
        var remove = new Button(new Icon(Symbol.CLOSE), click -> {
            days.remove(day);
            refresh();
            onChange.run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("calendar.holidays.remove", text));
        return new ListItem(new Span(text), remove);
    }
}
