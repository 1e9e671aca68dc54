package io.scalewell.backend.tenancy;

import static io.scalewell.db.tenancy.Tables.HOLIDAY;
import static io.scalewell.db.tenancy.Tables.ORGANIZATION;

import io.scalewell.shared.tenancy.CalendarSettings;
import io.scalewell.shared.tenancy.Organization;
import io.scalewell.shared.tenancy.OrganizationId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The current organization's own rows. */
@Repository
public class OrganizationRepository {

    private final DSLContext db;
    private final TenantScope scope;

    OrganizationRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** Stores the organization that is in scope. */
    public void insert(Organization organization, Instant at) {
        db.insertInto(ORGANIZATION)
                .set(ORGANIZATION.TENANT_ID, organization.id().value())
                .set(ORGANIZATION.SLUG, organization.slug())
                .set(ORGANIZATION.NAME, organization.name())
                .set(ORGANIZATION.ZONE, organization.zone().getId())
                .set(ORGANIZATION.DEMO, organization.demo())
                .set(ORGANIZATION.CREATED_AT, at)
                .execute();
    }

    public Organization get() {
        return db.selectFrom(ORGANIZATION)
                .where(ORGANIZATION.TENANT_ID.eq(scope.get()))
                .fetchSingle(row -> new Organization(
                        new OrganizationId(row.get(ORGANIZATION.TENANT_ID)),
                        row.get(ORGANIZATION.SLUG),
                        row.get(ORGANIZATION.NAME),
                        ZoneId.of(row.get(ORGANIZATION.ZONE)),
                        row.get(ORGANIZATION.DEMO)));
    }

    /** Takes part in no change: reads the working calendar as it is now. */
    public CalendarSettings calendar() {
        List<LocalDate> holidays = db.select(HOLIDAY.DAY)
                .from(HOLIDAY)
                .where(HOLIDAY.TENANT_ID.eq(scope.get()))
                .orderBy(HOLIDAY.DAY)
                .fetch(HOLIDAY.DAY);
        return db.selectFrom(ORGANIZATION)
                .where(ORGANIZATION.TENANT_ID.eq(scope.get()))
                .fetchSingle(row -> calendar(row, holidays));
    }

    /** Locks the organization, so that two replacements do not mix. */
    public void replaceCalendar(CalendarSettings settings) {
        db.update(ORGANIZATION)
                .set(ORGANIZATION.ZONE, settings.zone().getId())
                .set(
                        ORGANIZATION.WORKING_DAYS,
                        settings.days().stream()
                                .sorted()
                                .map(day -> (short) day.getValue())
                                .toArray(Short[]::new))
                .set(ORGANIZATION.WORKING_FROM, settings.from())
                .set(ORGANIZATION.WORKING_UNTIL, settings.until())
                .where(ORGANIZATION.TENANT_ID.eq(scope.get()))
                .execute();
        db.deleteFrom(HOLIDAY).where(HOLIDAY.TENANT_ID.eq(scope.get())).execute();
        if (!settings.holidays().isEmpty()) {
            db.insertInto(HOLIDAY, HOLIDAY.TENANT_ID, HOLIDAY.DAY)
                    .valuesOfRows(settings.holidays().stream()
                            .distinct()
                            .map(day -> DSL.row(scope.get(), day))
                            .toList())
                    .execute();
        }
    }

    private static CalendarSettings calendar(Record row, List<LocalDate> holidays) {
        return new CalendarSettings(
                ZoneId.of(row.get(ORGANIZATION.ZONE)),
                Arrays.stream(row.get(ORGANIZATION.WORKING_DAYS))
                        .map(day -> DayOfWeek.of(day))
                        .collect(Collectors.toUnmodifiableSet()),
                row.get(ORGANIZATION.WORKING_FROM),
                row.get(ORGANIZATION.WORKING_UNTIL),
                holidays);
    }
}
