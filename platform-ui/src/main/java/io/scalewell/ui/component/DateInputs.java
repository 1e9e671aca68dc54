package io.scalewell.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Inputs for dates that speak the reader's language, in months and days of the week as well. */
public final class DateInputs {

    private static final LocalDate EXAMPLE = LocalDate.of(2026, 11, 30);

    private DateInputs() {}

    public static DatePicker date() {
        var picker = new DatePicker();
        picker.setLocale(locale());
        picker.setI18n(words(picker));
        return picker;
    }

    public static DateTimePicker dateTime() {
        var picker = new DateTimePicker();
        picker.setLocale(locale());
        picker.setDatePickerI18n(words(new DatePicker()));
        picker.setI18n(new DateTimePickerI18n()
                .setDateLabel(picker.getTranslation("component.date.date"))
                .setTimeLabel(picker.getTranslation("component.date.time")));
        return picker;
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static DatePickerI18n words(DatePicker translator) {
        var locale = locale();
        var example = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                .withLocale(locale)
                .format(EXAMPLE);
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(translator.getTranslation("component.date.today"))
                .setCancel(translator.getTranslation("cancel"))
                .setBadInputErrorMessage(translator.getTranslation("component.date.bad", example));
    }

    /** From Sunday on, as the calendar counts. */
    private static List<String> days(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
