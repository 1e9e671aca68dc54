package io.scalewell.backend.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** P13. Berlin skips 02:00-03:00 on 2026-03-29, New York on 2026-03-08, Lord Howe 02:00-02:30 on 2026-10-04. */
class CronScheduleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");

    @ParameterizedTest
    @CsvSource({
        "0 9 * * *, 2026-03-02T10:00, 2026-03-03T09:00",
        "0 9 * * MON-FRI, 2026-03-06T10:00, 2026-03-09T09:00",
        "0 0 9 * * MON-FRI, 2026-03-06T10:00, 2026-03-09T09:00",
        "@daily, 2026-03-06T10:00, 2026-03-07T00:00",
        "0 8 L * *, 2026-02-10T00:00, 2026-02-28T08:00",
        "0 8 * * MON#1, 2026-03-02T08:00, 2026-04-06T08:00",
        "*/20 8-9 * * *, 2026-03-02T09:40, 2026-03-03T08:00",
        "0 9 29 2 *, 2026-03-02T09:40, 2028-02-29T09:00",
    })
    void findsTheNextTime(String expression, LocalDateTime after, LocalDateTime expected) {
        Optional<Instant> next = Schedule.cron(expression, BERLIN).next(berlin(after));

        assertThat(next).contains(berlin(expected));
    }

    @Test
    void isNeverTheInstantItWasAskedAbout() {
        Instant nine = berlin("2026-03-02T09:00");

        assertThat(Schedule.cron("0 9 * * *", BERLIN).next(nine)).contains(berlin("2026-03-03T09:00"));
        assertThat(Schedule.cron("0 9 * * *", BERLIN).next(nine.minusNanos(1))).contains(nine);
    }

    @Test
    void runsATimeInAGapAtTheFirstInstantAfterIt() {
        assertThat(on("2026-03-29", "30 2 * * *", BERLIN)).containsExactly("2026-03-29T01:00:00Z");
        assertThat(on("2026-03-08", "30 2 * * *", NEW_YORK)).containsExactly("2026-03-08T07:00:00Z");
        assertThat(on("2026-10-04", "15 2 * * *", LORD_HOWE)).containsExactly("2026-10-03T15:30:00Z");
        assertThat(on("2026-03-29", "0 2 * * *", BERLIN)).containsExactly("2026-03-29T01:00:00Z");
    }

    @Test
    void runsATimeInAnOverlapAtItsFirstOccurrenceOnly() {
        assertThat(on("2026-10-25", "30 2 * * *", BERLIN)).containsExactly("2026-10-25T00:30:00Z");
        assertThat(on("2026-11-01", "30 1 * * *", NEW_YORK)).containsExactly("2026-11-01T05:30:00Z");
        assertThat(on("2026-04-05", "45 1 * * *", LORD_HOWE)).containsExactly("2026-04-04T14:45:00Z");
    }

    @Test
    void askedWithinTheSecondOccurrenceAnswersTheNextDay() {
        Instant secondTwoFifteen = Instant.parse("2026-10-25T01:15:00Z");

        assertThat(Schedule.cron("30 2 * * *", BERLIN).next(secondTwoFifteen)).contains(berlin("2026-10-26T02:30"));
    }

    @Test
    void severalTimesInOneGapRunOnce() {
        assertThat(on("2026-03-29", "0 1,2,3 * * *", BERLIN))
                .containsExactly("2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z");
        assertThat(on("2026-03-29", "10,40 2 * * *", BERLIN)).containsExactly("2026-03-29T01:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 2 * * *", "0 0 * * *", "15 1 * * *", "59 23 * * *", "0 30 2 * * *", "*/20 2 * * *"})
    void leavesNoDayOut(String expression) {
        for (ZoneId zone : List.of(BERLIN, NEW_YORK, LORD_HOWE)) {
            Schedule schedule = Schedule.cron(expression, zone);
            for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
                Instant midnight = day.atStartOfDay(zone).toInstant();
                Instant next = schedule.next(midnight.minusSeconds(1)).orElseThrow();
                assertThat(LocalDate.ofInstant(next, zone)).isEqualTo(day);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 2 * * *", "0 0 * * *", "15 1 * * *"})
    void runsOnceEveryDay(String expression) {
        for (ZoneId zone : List.of(BERLIN, NEW_YORK, LORD_HOWE)) {
            assertThat(between("2026-01-01", "2027-01-01", expression, zone)).hasSize(365);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "*/15 * * * *, PT15M",
        "0/15 * * * *, PT15M",
        "'0,30 * * * *', PT30M",
        "0 * * * *, PT1H",
        "@hourly, PT1H",
        "* * * * *, PT1M",
    })
    void everySoManyMinutesFollowsElapsedTime(String expression, Duration every) {
        for (ZoneId zone : List.of(BERLIN, NEW_YORK)) {
            assertEvenlySpaced(between("2026-03-01", "2026-03-31", expression, zone), every);
            assertEvenlySpaced(between("2026-10-20", "2026-11-05", expression, zone), every);
        }
    }

    @Test
    void everySoManyMinutesFollowsElapsedTimeWhereClocksChangeByHalfAnHour() {
        for (String month : List.of("2026-04", "2026-10")) {
            assertEvenlySpaced(
                    between(month + "-02", month + "-08", "*/10 * * * *", LORD_HOWE), Duration.ofMinutes(10));
        }
    }

    @Test
    void everySoManyMinutesOfTheNightRepeatsInTheRepeatedHour() {
        assertThat(on("2026-10-25", "*/30 2-3 * * *", BERLIN)).hasSize(6);
        assertThat(on("2026-03-29", "*/30 2-3 * * *", BERLIN))
                .containsExactly("2026-03-29T01:00:00Z", "2026-03-29T01:30:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every day|cannot be read",
                "0 25 * * *|cannot be read",
                "* * * *|cannot be read",
                "0 0 30 2 *|never comes true",
                "@sometimes|cannot be read",
            })
    void saysWhatIsWrong(String expression, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.cron(expression, BERLIN))
                .withMessageContaining(expected);
    }

    @Test
    void refusesEndlessText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.cron("0 9 * * " + "MON,".repeat(60) + "MON", BERLIN))
                .withMessageContaining("at most 200 characters");
    }

    @Test
    void readsAStoredRule() {
        Schedule schedule = Schedule.parse("CRON:0 0 9 * * MON-FRI", Instant.EPOCH, BERLIN);

        assertThat(schedule.next(berlin("2026-03-06T10:00"))).contains(berlin("2026-03-09T09:00"));
    }

    private static void assertEvenlySpaced(List<String> instants, Duration every) {
        assertThat(instants).hasSizeGreaterThan(100);
        for (int i = 1; i < instants.size(); i++) {
            assertThat(Instant.parse(instants.get(i)))
                    .isEqualTo(Instant.parse(instants.get(i - 1)).plus(every));
        }
    }

    private static List<String> on(String day, String expression, ZoneId zone) {
        return between(day, LocalDate.parse(day).plusDays(1).toString(), expression, zone);
    }

    private static List<String> between(String first, String end, String expression, ZoneId zone) {
        Schedule schedule = Schedule.cron(expression, zone);
        Instant from = LocalDate.parse(first).atStartOfDay(zone).toInstant().minusNanos(1);
        Instant until = LocalDate.parse(end).atStartOfDay(zone).toInstant();
        List<String> found = new ArrayList<>();
        for (Instant next = schedule.next(from).orElseThrow();
                next.isBefore(until);
                next = schedule.next(next).orElseThrow()) {
            found.add(next.toString());
        }
        return found;
    }

    private static Instant berlin(String wall) {
        return berlin(LocalDateTime.parse(wall));
    }

    private static Instant berlin(LocalDateTime wall) {
        return wall.atZone(BERLIN).toInstant();
    }
}
