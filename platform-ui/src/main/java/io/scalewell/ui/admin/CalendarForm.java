package io.scalewell.ui.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.scalewell.shared.tenancy.CalendarSettings;
import io.scalewell.ui.shell.ProblemArea;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.function.Consumer;

/** Working days, hours and holidays. Tells of each change; empty while something is missing. */
final class CalendarForm extends Div {

    private final Consumer<Optional<CalendarSettings>> onChange;
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final TimePicker from = new TimePicker();
    private final TimePicker until = new TimePicker();
    private final HolidayList holidays = new HolidayList(this::changed);

    CalendarForm(ProblemArea problems, Consumer<Optional<CalendarSettings>> onChange) {
        this.onChange = onChange;
        addClassName("sw-form");
        zone.setLabel(getTranslation("calendar.zone"));
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        days.setLabel(getTranslation("calendar.days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL, getLocale()));
        from.setLabel(getTranslation("calendar.from"));
        from.setStep(Duration.ofMinutes(30));
        until.setLabel(getTranslation("calendar.until"));
        until.setStep(Duration.ofMinutes(30));
        problems.field("/zone", zone).field("/days", days).field("/from", from).field("/until", until);
        zone.addValueChangeListener(change -> changedWhen(change.isFromClient()));
        days.addValueChangeListener(change -> changedWhen(change.isFromClient()));
        from.addValueChangeListener(change -> changedWhen(change.isFromClient()));
        until.addValueChangeListener(change -> changedWhen(change.isFromClient()));
        var hours = new Div(from, until);
        hours.addClassName("sw-cluster");
        add(zone, days, hours, holidays);
    }

    void show(CalendarSettings settings) {
        zone.setValue(settings.zone());
        days.setValue(settings.days());
        from.setValue(settings.from());
        until.setValue(settings.until());
        holidays.show(settings.holidays());
    }

    private void changedWhen(boolean byReader) {
        if (byReader) {
            changed();
        }
    }

    private void changed() {
        boolean missing = zone.isEmpty() || from.isEmpty() || until.isEmpty();
        onChange.accept(
                missing
                        ? Optional.empty()
                        : Optional.of(new CalendarSettings(
                                zone.getValue(),
                                days.getValue(),
                                from.getValue(),
                                until.getValue(),
                                holidays.value())));
    }
}
