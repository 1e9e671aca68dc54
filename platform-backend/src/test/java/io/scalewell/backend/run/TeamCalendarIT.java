package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.tenancy.CalendarSettings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work of a team with other hours. The office opens on Monday, 2 March 2026, at nine in Berlin. */
@BackendTest
class TeamCalendarIT {

    private static final CalendarSettings MORNINGS = new CalendarSettings(
            ZoneId.of("Europe/Berlin"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(7, 0),
            LocalTime.of(11, 0),
            List.of(LocalDate.of(2026, 3, 3)));

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Teams teams;

    @Autowired
    private Api api;

    private Office office;
    private Team team;

    @BeforeEach
    void found() {
        office = new Office(organizations, processes, runs, tasks);
        team = office.call(() -> teams.create("Morning shift", Set.of()));
    }

    @Test
    void dueDatesOfItsWorkFollowItsHoursAndHolidays() {
        office.call(() -> teams.changeCalendar(team.id(), MORNINGS));

        RunKey run = start();

        assertThat(office.task(run, "theirs").due()).isEqualTo("2026-03-04T07:00:00Z");
        assertThat(office.task(run, "by-role").due()).isEqualTo("2026-03-04T07:00:00Z");
        assertThat(office.task(run, "others").due()).isEqualTo("2026-03-02T11:00:00Z");
    }

    @Test
    void withoutItsOwnTheOrganizationsCount() {
        office.call(() -> teams.changeCalendar(team.id(), MORNINGS));
        office.call(() -> teams.followOrganization(team.id()));

        assertThat(office.task(start(), "theirs").due()).isEqualTo("2026-03-02T11:00:00Z");
    }

    @Test
    void isReadAndChangedOverTheApi() {
        var client = api.of(office.organization);
        String path = "/api/v1/teams/" + team.id() + "/calendar";
        Map<String, Object> wish = Map.of(
                "zone",
                "Europe/Berlin",
                "days",
                List.of("MONDAY"),
                "from",
                "08:00",
                "until",
                "12:00",
                "holidays",
                List.of());

        assertThat(client.get(path).json().at("/own").asBoolean()).isFalse();
        assertThat(client.put(path, wish).at("/calendar/until")).startsWith("12:00");
        assertThat(client.get(path).json().at("/own").asBoolean()).isTrue();
        assertThat(client.send("DELETE", path, null).json().at("/own").asBoolean())
                .isFalse();
    }

    private RunKey start() {
        return office.start(
                office.publish(SampleProcesses.together(
                                step("theirs", new Assignee.OfTeam("Morning shift")),
                                step("by-role", new Assignee.OfRole("Early bird")),
                                step("others", new Assignee.Starter()))
                        .withRoles(List.of(new ProcessRole("Early bird", new Assignee.OfTeam("Morning shift"))))),
                Map.of());
    }

    private static Step step(String key, Assignee assignee) {
        return SampleProcesses.build(key)
                .assignee(assignee)
                .due("PT3H after start")
                .build();
    }
}
