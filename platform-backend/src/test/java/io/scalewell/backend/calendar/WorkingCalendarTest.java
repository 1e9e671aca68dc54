package io.scalewell.backend.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.scalewell.shared.tenancy.CalendarSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingCalendar OFFICE = WorkingCalendar.standard(BERLIN);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00, 2026-03-02T17:00, PT8H",
        "2026-03-02T10:15, 2026-03-02T11:00, PT45M",
        "2026-03-06T16:00, 2026-03-09T10:00, PT2H",
        "2026-03-07T10:00, 2026-03-08T18:00, PT0S",
        "2026-03-02T06:00, 2026-03-02T20:00, PT8H",
        "2026-01-01T00:00, 2027-01-01T00:00, PT2088H",
        "2026-03-02T11:00, 2026-03-02T10:00, PT-1H",
    })
    void countsOnlyWorkingTime(LocalDateTime from, LocalDateTime until, Duration expected) {
        assertThat(OFFICE.workingBetween(at(from), at(until))).isEqualTo(expected);
    }

    @Test
    void isWhatTheOrganizationHasSet() {
        CalendarSettings settings = new CalendarSettings(
                BERLIN,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                List.of());

        assertThat(WorkingCalendar.of(settings)).isEqualTo(OFFICE);
    }

    @Test
    void leavesHolidaysOutAndIgnoresThoseOnDaysOffAnyway() {
        WorkingCalendar calendar = office(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 1));

        Duration worked = calendar.workingBetween(at("2026-04-30T09:00"), at("2026-05-04T17:00"));

        assertThat(worked).isEqualTo(Duration.ofHours(16));
    }

    @Test
    void losesAnHourOfANightShiftInSpringAndGainsOneInAutumn() {
        WorkingCalendar nights = allDays(BERLIN, "00:00", "06:00");

        assertThat(nights.workingBetween(at("2026-03-29T00:00"), at("2026-03-30T00:00")))
                .isEqualTo(Duration.ofHours(5));
        assertThat(nights.workingBetween(at("2026-10-25T00:00"), at("2026-10-26T00:00")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(nights.workingBetween(at("2026-01-01T00:00"), at("2027-01-01T00:00")))
                .isEqualTo(Duration.ofHours(365 * 6));
    }

    @Test
    void openingInAGapIsTheFirstInstantAfterIt() {
        WorkingCalendar early = allDays(BERLIN, "02:30", "04:00");

        assertThat(early.plusWorking(at("2026-03-29T00:00"), Duration.ofMinutes(1)))
                .isEqualTo(at("2026-03-29T03:01"));
    }

    @Test
    void aSkippedDateHasNoWorkingTime() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        WorkingCalendar calendar = WorkingCalendar.standard(apia);
        Instant thursdayMorning =
                LocalDateTime.parse("2011-12-29T09:00").atZone(apia).toInstant();
        Instant mondayMorning =
                LocalDateTime.parse("2012-01-02T09:00").atZone(apia).toInstant();

        assertThat(calendar.workingBetween(thursdayMorning, mondayMorning)).isEqualTo(Duration.ofHours(8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "America/Sao_Paulo",
                "Africa/Casablanca",
                "America/St_Johns",
                "Asia/Kolkata"
            })
    void agreesWithCountingMinuteByMinute(String zoneName) {
        ZoneId zone = ZoneId.of(zoneName);
        Random random = new Random(7);
        for (WorkingCalendar calendar : differentCalendars(zone)) {
            Instant from = Instant.parse("2008-01-01T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(900_000)));
            Instant middle = from.plus(Duration.ofMinutes(random.nextInt(300_000)));
            Instant until = middle.plus(Duration.ofMinutes(random.nextInt(300_000)));

            Duration all = calendar.workingBetween(from, until);

            assertThat(all).isEqualTo(Duration.ofMinutes(minutesOneByOne(calendar, from, until)));
            assertThat(all)
                    .isEqualTo(calendar.workingBetween(from, middle).plus(calendar.workingBetween(middle, until)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo"})
    void addingWorkingTimeIsTheInverseOfCountingIt(String zoneName) {
        Random random = new Random(11);
        for (WorkingCalendar calendar : differentCalendars(ZoneId.of(zoneName))) {
            for (int round = 0; round < 50; round++) {
                Instant start = Instant.parse("2010-01-01T00:00:00Z").plusSeconds(random.nextInt(500_000_000));
                Duration amount = Duration.ofSeconds(1 + random.nextInt(20_000_000));

                Instant end = calendar.plusWorking(start, amount);

                assertThat(calendar.workingBetween(start, end)).isEqualTo(amount);
                assertThat(calendar.workingBetween(start, end.minusSeconds(1))).isLessThan(amount);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, PT0S,  2026-03-02T10:00",
        "2026-03-07T10:00, PT0S,  2026-03-07T10:00",
        "2026-03-02T10:00, PT4H,  2026-03-02T14:00",
        "2026-03-06T16:00, PT1H,  2026-03-06T17:00",
        "2026-03-06T16:00, PT2H,  2026-03-09T10:00",
        "2026-03-27T16:00, PT9H,  2026-03-30T17:00",
        "2026-03-02T09:00, PT400H, 2026-05-08T17:00",
    })
    void addsWorkingTime(LocalDateTime start, Duration amount, LocalDateTime expected) {
        assertThat(OFFICE.plusWorking(at(start), amount)).isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 0, 2026-03-02T10:00",
        "2026-03-02T10:00, 2, 2026-03-04T10:00",
        "2026-03-06T10:00, 1, 2026-03-09T10:00",
        "2026-03-02T09:00, 1, 2026-03-03T09:00",
        "2026-03-06T18:00, 1, 2026-03-09T17:00",
        "2026-03-07T12:00, 1, 2026-03-09T17:00",
        "2026-03-09T08:00, 1, 2026-03-09T17:00",
        "2026-03-27T10:00, 1, 2026-03-30T10:00",
        "2026-03-02T10:00, 250, 2027-02-15T10:00",
    })
    void addsWorkingDays(LocalDateTime start, int days, LocalDateTime expected) {
        assertThat(OFFICE.plusWorkingDays(at(start), days)).isEqualTo(at(expected));
    }

    @Test
    void workingDaysSkipHolidaysEvenInLongJumps() {
        LocalDate first = LocalDate.of(2026, 3, 2);
        WorkingCalendar calendar =
                office(IntStream.range(0, 60).mapToObj(first::plusDays).toArray(LocalDate[]::new));

        assertThat(calendar.plusWorkingDays(at("2026-02-27T10:00"), 1)).isEqualTo(at("2026-05-01T10:00"));
        assertThat(calendar.plusWorkingDays(at("2026-02-27T10:00"), 100)).isEqualTo(at("2026-09-17T10:00"));
    }

    @Test
    void workingDaysStayWithinTheHoursOfTheDayTheyReach() {
        WorkingCalendar calendar = new WorkingCalendar(
                BERLIN,
                Map.of(
                        DayOfWeek.THURSDAY, new WorkingHours(LocalTime.of(9, 0), LocalTime.of(18, 0)),
                        DayOfWeek.FRIDAY, new WorkingHours(LocalTime.of(10, 0), LocalTime.of(14, 0))),
                List.of());

        assertThat(calendar.plusWorkingDays(at("2026-03-05T17:00"), 1)).isEqualTo(at("2026-03-06T14:00"));
        assertThat(calendar.plusWorkingDays(at("2026-03-05T09:30"), 1)).isEqualTo(at("2026-03-06T10:00"));
    }

    @Test
    void costsTheSameForACenturyAsForADay() {
        Instant start = at("2026-03-02T09:00");

        Instant end = OFFICE.plusWorking(start, Duration.ofHours(8L * 5 * 52 * 100));

        assertThat(OFFICE.workingBetween(start, end)).isEqualTo(Duration.ofHours(8L * 5 * 52 * 100));
        assertThat(end).isAfter(Instant.parse("2125-01-01T00:00:00Z"));
    }

    @Test
    void refusesHoursThatEndBeforeTheyBeginAndCalendarsWithoutDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(LocalTime.of(17, 0), LocalTime.of(9, 0)))
                .withMessageContaining("17:00")
                .withMessageContaining("09:00");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> WorkingCalendar.of(BERLIN, Set.of(), LocalTime.of(9, 0), LocalTime.of(17, 0), List.of()));
    }

    private static List<WorkingCalendar> differentCalendars(ZoneId zone) {
        return List.of(
                WorkingCalendar.standard(zone),
                allDays(zone, "00:00", "00:00"),
                allDays(zone, "00:00", "04:00"),
                allDays(zone, "01:30", "02:30"),
                allDays(zone, "20:00", "00:00"),
                WorkingCalendar.of(
                        zone,
                        EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.WEDNESDAY),
                        LocalTime.of(0, 30),
                        LocalTime.of(12, 0),
                        IntStream.range(0, 400)
                                .mapToObj(week -> LocalDate.of(2008, 1, 6).plusDays(week * 5L))
                                .toList()));
    }

    /** The slow and obvious way: a minute counts when it lies between the day's opening and closing. */
    private static long minutesOneByOne(WorkingCalendar calendar, Instant from, Instant until) {
        long minutes = 0;
        for (Instant minute = from; minute.isBefore(until); minute = minute.plusSeconds(60)) {
            LocalDate date = LocalDate.ofInstant(minute, calendar.zone());
            for (LocalDate day : List.of(date.minusDays(1), date, date.plusDays(1))) {
                WorkingHours hours = calendar.hours().get(day.getDayOfWeek());
                if (hours != null && !calendar.holidays().contains(day)) {
                    Instant opening = WallTime.at(hours.openingOn(day), calendar.zone());
                    Instant closing = WallTime.at(hours.closingOn(day), calendar.zone());
                    minutes += !minute.isBefore(opening) && minute.isBefore(closing) ? 1 : 0;
                }
            }
        }
        return minutes;
    }

    private static WorkingCalendar allDays(ZoneId zone, String from, String until) {
        return WorkingCalendar.of(
                zone, EnumSet.allOf(DayOfWeek.class), LocalTime.parse(from), LocalTime.parse(until), List.of());
    }

    private static WorkingCalendar office(LocalDate... holidays) {
        return new WorkingCalendar(BERLIN, OFFICE.hours(), List.of(holidays));
    }

    private static Instant at(String wall) {
        return at(LocalDateTime.parse(wall));
    }

    private static Instant at(LocalDateTime wall) {
        return wall.atZone(BERLIN).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T17:00, PT4H, 2026-03-02T13:00",
        "2026-03-02T10:00, PT2H, 2026-02-27T16:00",
        "2026-03-08T12:00, PT1H, 2026-03-06T16:00",
        "2026-03-03T17:00, PT8H, 2026-03-03T09:00",
        "2026-03-03T08:00, PT0S, 2026-03-03T08:00",
    })
    void takesWorkingTimeOff(LocalDateTime end, Duration amount, LocalDateTime expected) {
        assertThat(OFFICE.minusWorking(at(end), amount)).isEqualTo(at(expected));
    }

    @Test
    void whatIsTakenOffPassesUntilTheEnd() {
        Random random = new Random(11);
        IntStream.range(0, 500).forEach(_ -> {
            Instant end = at(LocalDateTime.of(2026, 1, 1, 0, 0)).plusSeconds(random.nextInt(365 * 86_400));
            Duration amount = Duration.ofSeconds(random.nextInt(200 * 3_600));

            assertThat(OFFICE.workingBetween(OFFICE.minusWorking(end, amount), end))
                    .isEqualTo(amount);
        });
    }
}
