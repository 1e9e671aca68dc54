package io.scalewell.ui.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.identity.TeamCalendar;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.run.ServiceLevel;
import io.scalewell.shared.run.ServiceLevels;
import io.scalewell.shared.tenancy.CalendarSettings;
import io.scalewell.shared.tenancy.Organizations;
import io.scalewell.ui.servicelevel.ServiceLevelForm;
import io.scalewell.ui.shell.MainLayout;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.Workspace;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The working calendars, which drive all clocks, and how closely due dates are watched. Each change is saved at once. */
@PermitAll
@Route(value = AdminNavigation.CALENDAR, layout = MainLayout.class)
public final class CalendarView extends AdminScreen {

    private static final String TEAM = "team";

    private final Organizations organizations;
    private final Teams teams;
    private final ServiceLevels levels;
    private final Select<Team> whose = new Select<>();
    private final Checkbox own = new Checkbox();
    private final CalendarForm calendar = new CalendarForm(problems(), this::save);
    private final ServiceLevelForm serviceLevel;
    private final Div warning = new Div();
    private final Span saved = new Span();
    private @Nullable Team team;

    CalendarView(Workspace workspace, Organizations organizations, ServiceLevels levels, Members members, Teams teams) {
        super(workspace);
        this.organizations = organizations;
        this.teams = teams;
        this.levels = levels;
        serviceLevel = new ServiceLevelForm(members.list(), teams.list(), this::save);
        narrow();
        showTitle(getTranslation("calendar.title"));
        header().subtitle(getTranslation("calendar.subtitle"));
        whose.setLabel(getTranslation("calendar.whose"));
        whose.setEmptySelectionAllowed(true);
        whose.setEmptySelectionCaption(getTranslation("calendar.whose.organization"));
        whose.setItemLabelGenerator(each -> each == null ? getTranslation("calendar.whose.organization") : each.name());
        whose.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(change.getValue());
            }
        });
        own.setLabel(getTranslation("calendar.own"));
        own.setHelperText(getTranslation("calendar.own.help"));
        own.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                decide(change.getValue());
            }
        });
        saved.addClassName("sw-saved");
        saved.getElement().setAttribute("role", "status");
        var help = new Paragraph(getTranslation("service-level.help"));
        help.addClassName("sw-quiet");
        warning.add(new H2(getTranslation("service-level.title")), help, serviceLevel);
        warning.addClassName("sw-section");
        var form = new Div(whose, own, calendar, warning, saved);
        form.addClassName("sw-form");
        add(form);
    }

    private void open(@Nullable Team chosen) {
        var query = Query.empty().with(TEAM, chosen == null ? null : chosen.name());
        workspace().replace(AdminNavigation.CALENDAR, query.parameters());
        show(query);
    }

    @Override
    void show(Query query) {
        var all = teams.list();
        whose.setItems(all);
        whose.setVisible(!all.isEmpty());
        team = query.text(TEAM)
                .flatMap(name ->
                        all.stream().filter(each -> each.name().equals(name)).findFirst())
                .orElse(null);
        whose.setValue(team);
        own.setVisible(team != null);
        warning.setVisible(team == null);
        saved.setText("");
        var shown = team;
        if (shown != null) {
            problems().find(() -> teams.calendar(shown.id())).ifPresent(this::show);
            return;
        }
        calendar.setVisible(true);
        problems().find(organizations::calendar).ifPresent(calendar::show);
        problems().find(levels::ofOrganization).ifPresent(serviceLevel::show);
    }

    private void show(TeamCalendar present) {
        own.setValue(present.own());
        calendar.setVisible(present.own());
        calendar.show(present.calendar());
    }

    private void decide(boolean wanted) {
        var chosen = team;
        if (chosen != null) {
            var done = problems()
                    .find(() -> wanted
                            ? teams.changeCalendar(chosen.id(), organizations.calendar())
                            : teams.followOrganization(chosen.id()));
            done.ifPresent(this::show);
            showSaved(done.isPresent());
        }
    }

    private void save(Optional<CalendarSettings> settings) {
        if (settings.isEmpty()) {
            saved.setText(getTranslation("calendar.incomplete"));
            return;
        }
        var chosen = team;
        showSaved(problems().attempt(() -> {
            if (chosen == null) {
                organizations.changeCalendar(settings.get());
            } else {
                teams.changeCalendar(chosen.id(), settings.get());
            }
        }));
    }

    private void save(ServiceLevel level) {
        showSaved(problems().attempt(() -> levels.changeOrganization(level)));
    }

    private void showSaved(boolean done) {
        saved.setClassName("sw-saved-failed", !done);
        saved.setText(
                done
                        ? getTranslation(
                                "saved",
                                workspace().times().time(workspace().times().now()))
                        : getTranslation("not-saved"));
    }
}
