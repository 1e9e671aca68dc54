package io.scalewell.backend.identity;

import static io.scalewell.db.identity.Tables.TEAM;
import static io.scalewell.db.identity.Tables.TEAM_CALENDAR;
import static io.scalewell.db.identity.Tables.TEAM_HOLIDAY;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.tenancy.CalendarSettings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The working calendars of teams that have one of their own. */
@Repository
public class TeamCalendarRepository {

    private final DSLContext db;
    private final TenantScope scope;

    TeamCalendarRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    public Optional<CalendarSettings> find(TeamId team) {
        return find(TEAM_CALENDAR.TEAM_ID.eq(team.value()));
    }

    public Optional<CalendarSettings> findByName(String team) {
        return find(TEAM_CALENDAR.TEAM_ID.eq(
                DSL.select(TEAM.ID).from(TEAM).where(TEAM.TENANT_ID.eq(scope.get()), TEAM.NAME.eq(team))));
    }

    private Optional<CalendarSettings> find(Condition which) {
        return db.selectFrom(TEAM_CALENDAR)
                .where(TEAM_CALENDAR.TENANT_ID.eq(scope.get()), which)
                .fetchOptional(this::calendar);
    }

    void replace(TeamId team, CalendarSettings settings) {
        Short[] days = settings.days().stream()
                .sorted()
                .map(day -> (short) day.getValue())
                .toArray(Short[]::new);
        remove(team);
        db.insertInto(TEAM_CALENDAR)
                .set(TEAM_CALENDAR.TENANT_ID, scope.get())
                .set(TEAM_CALENDAR.TEAM_ID, team.value())
                .set(TEAM_CALENDAR.ZONE, settings.zone().getId())
                .set(TEAM_CALENDAR.WORKING_DAYS, days)
                .set(TEAM_CALENDAR.WORKING_FROM, settings.from())
                .set(TEAM_CALENDAR.WORKING_UNTIL, settings.until())
                .execute();
        if (!settings.holidays().isEmpty()) {
            db.insertInto(TEAM_HOLIDAY, TEAM_HOLIDAY.TENANT_ID, TEAM_HOLIDAY.TEAM_ID, TEAM_HOLIDAY.DAY)
                    .valuesOfRows(settings.holidays().stream()
                            .distinct()
                            .map(day -> DSL.row(scope.get(), team.value(), day))
                            .toList())
                    .execute();
        }
    }

    void remove(TeamId team) {
        db.deleteFrom(TEAM_CALENDAR)
                .where(TEAM_CALENDAR.TENANT_ID.eq(scope.get()), TEAM_CALENDAR.TEAM_ID.eq(team.value()))
                .execute();
    }

    private CalendarSettings calendar(Record row) {
        List<LocalDate> holidays = db.select(TEAM_HOLIDAY.DAY)
                .from(TEAM_HOLIDAY)
                .where(TEAM_HOLIDAY.TENANT_ID.eq(scope.get()))
                .and(TEAM_HOLIDAY.TEAM_ID.eq(row.get(TEAM_CALENDAR.TEAM_ID)))
                .orderBy(TEAM_HOLIDAY.DAY)
                .fetch(TEAM_HOLIDAY.DAY);
        return new CalendarSettings(
                ZoneId.of(row.get(TEAM_CALENDAR.ZONE)),
                Arrays.stream(row.get(TEAM_CALENDAR.WORKING_DAYS))
                        .map(day -> DayOfWeek.of(day))
                        .collect(Collectors.toUnmodifiableSet()),
                row.get(TEAM_CALENDAR.WORKING_FROM),
                row.get(TEAM_CALENDAR.WORKING_UNTIL),
                holidays);
    }
}
