package io.scalewell.ui.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.tenancy.CalendarSettings;
import io.scalewell.shared.tenancy.Organizations;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.TextStyle;

/** The working calendar, which drives all clocks. Each change is saved at once. */
@PermitAll
@Route(value = AdminNavigation.CALENDAR, layout = MainLayout.class)
public final class CalendarView extends AdminScreen {

    private final Organizations organizations;
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final TimePicker from = new TimePicker();
    private final TimePicker until = new TimePicker();
    private final HolidayList holidays = new HolidayList(this::save);
    private final Span saved = new Span();

    CalendarView(Workspace workspace, Organizations organizations) {
        super(workspace);
        this.organizations = organizations;
        narrow();
        showTitle(getTranslation("calendar.title"));
        header().subtitle(getTranslation("calendar.subtitle"));
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
        saved.addClassName("sw-saved");
        saved.getElement().setAttribute("role", "status");
        problems()
                .field("/zone", zone)
                .field("/days", days)
                .field("/from", from)
                .field("/until", until);
        zone.addValueChangeListener(change -> saveWhen(change.isFromClient()));
        days.addValueChangeListener(change -> saveWhen(change.isFromClient()));
        from.addValueChangeListener(change -> saveWhen(change.isFromClient()));
        until.addValueChangeListener(change -> saveWhen(change.isFromClient()));
        var hours = new Div(from, until);
        hours.addClassName("sw-cluster");
        var form = new Div(zone, days, hours, holidays, saved);
        form.addClassName("sw-form");
        add(form);
    }

    @Override
    void show(Query query) {
        problems().find(organizations::calendar).ifPresent(this::show);
    }

    private void show(CalendarSettings settings) {
        zone.setValue(settings.zone());
        days.setValue(settings.days());
        from.setValue(settings.from());
        until.setValue(settings.until());
        holidays.show(settings.holidays());
    }

    private void saveWhen(boolean changedByReader) {
        if (changedByReader) {
            save();
        }
    }

    private void save() {
        if (zone.isEmpty() || from.isEmpty() || until.isEmpty()) {
            saved.setText(getTranslation("calendar.incomplete"));
            return;
        }
        var settings = new CalendarSettings(
                zone.getValue(), days.getValue(), from.getValue(), until.getValue(), holidays.value());
        var done = problems().attempt(() -> organizations.changeCalendar(settings));
        saved.setClassName("sw-saved-failed", !done);
        saved.setText(
                done
                        ? getTranslation(
                                "saved",
                                workspace().times().time(workspace().times().now()))
                        : getTranslation("not-saved"));
    }
}
