package io.scalewell.backend.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RRuleScheduleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
    private static final LocalDateTime START = LocalDateTime.parse("2026-03-02T09:00");

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY, 2026-03-02T09:00, 2026-03-03T09:00",
        "RRULE:FREQ=WEEKLY;BYDAY=MO, 2026-03-02T09:00, 2026-03-09T09:00",
        "FREQ=MONTHLY;BYDAY=-1FR, 2026-03-02T09:00, 2026-03-27T09:00",
        "FREQ=MONTHLY;BYMONTHDAY=31, 2026-03-31T09:00, 2026-05-31T09:00",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;BYHOUR=14;BYMINUTE=30, 2026-03-03T14:30, 2026-03-17T14:30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29, 2026-03-02T09:00, 2028-02-29T09:00",
        "FREQ=DAILY, 2024-01-01T00:00, 2026-03-02T09:00",
    })
    void findsTheNextTime(String rule, LocalDateTime after, LocalDateTime expected) {
        Optional<Instant> next =
                Schedule.rrule(rule, START, BERLIN).next(after.atZone(BERLIN).toInstant());

        assertThat(next).contains(expected.atZone(BERLIN).toInstant());
    }

    @Test
    void placesAGapAfterItAndAnOverlapAtItsFirstOccurrence() {
        assertThat(first("FREQ=DAILY", "2026-03-28T02:30", BERLIN, 3))
                .containsExactly("2026-03-28T01:30:00Z", "2026-03-29T01:00:00Z", "2026-03-30T00:30:00Z");
        assertThat(first("FREQ=DAILY", "2026-10-24T02:30", BERLIN, 3))
                .containsExactly("2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
        assertThat(first("FREQ=DAILY", "2026-03-07T02:30", NEW_YORK, 3))
                .containsExactly("2026-03-07T07:30:00Z", "2026-03-08T07:00:00Z", "2026-03-09T06:30:00Z");
        assertThat(first("FREQ=DAILY", "2026-10-03T02:15", LORD_HOWE, 3))
                .containsExactly("2026-10-02T15:45:00Z", "2026-10-03T15:30:00Z", "2026-10-04T15:15:00Z");
    }

    @Test
    void hoursAndMinutesFollowElapsedTime() {
        assertThat(first("FREQ=MINUTELY;INTERVAL=45", "2026-03-29T01:00", BERLIN, 4))
                .containsExactly(
                        "2026-03-29T00:00:00Z", "2026-03-29T00:45:00Z", "2026-03-29T01:30:00Z", "2026-03-29T02:15:00Z");
        assertThat(first("FREQ=HOURLY", "2026-10-25T01:30", BERLIN, 4))
                .containsExactly(
                        "2026-10-24T23:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T02:30:00Z");
    }

    @Test
    void endsAfterItsCount() {
        assertThat(first("FREQ=DAILY;COUNT=3", "2026-03-02T09:00", BERLIN, 10)).hasSize(3);
        assertThat(first("FREQ=HOURLY;COUNT=3", "2026-03-02T09:00", BERLIN, 10)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY;UNTIL=20260305, 4",
        "FREQ=DAILY;UNTIL=20260305T090000, 4",
        "FREQ=DAILY;UNTIL=20260305T080000Z, 4",
        "FREQ=DAILY;UNTIL=20260305T075959Z, 3",
        "FREQ=HOURLY;UNTIL=20260302T110000, 3",
    })
    void endsAtItsUntilWhicheverWayItIsWritten(String rule, int times) {
        assertThat(first(rule, "2026-03-02T09:00", BERLIN, 10)).hasSize(times);
    }

    @Test
    void readsAStoredRuleWithAndWithoutItsOwnStart() {
        Instant created = Instant.parse("2026-03-02T10:11:12.5Z");

        Schedule own = Schedule.parse("DTSTART:20260303T090000\nRRULE:FREQ=DAILY", created, BERLIN);
        Schedule fromCreation = Schedule.parse("RRULE:FREQ=DAILY", created, BERLIN);

        assertThat(own.next(created)).contains(Instant.parse("2026-03-03T08:00:00Z"));
        assertThat(fromCreation.next(created)).contains(Instant.parse("2026-03-03T10:11:12Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weekly on Monday|looks like",
                "FREQ=SOMETIMES|cannot be read",
                "FREQ=DAILY;INTERVAL=0|cannot be read",
                "FREQ=SECONDLY|MINUTELY or rarer",
                "FREQ=DAILY;COUNT=5000|COUNT must be at most 1000",
                "FREQ=MINUTELY;BYDAY=MO|BYDAY cannot be combined with FREQ=MINUTELY",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30|never comes true",
                "FREQ=DAILY;UNTIL=20200101|ends before it begins",
                "DTSTART:tomorrow RRULE:FREQ=DAILY|DTSTART looks like",
            })
    void saysWhatIsWrong(String rule, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.rrule(rule, START, BERLIN))
                .withMessageContaining(expected);
    }

    private static List<String> first(String rule, String start, ZoneId zone, int most) {
        LocalDateTime wall = LocalDateTime.parse(start);
        Schedule schedule = Schedule.rrule(rule, wall, zone);
        List<String> found = new ArrayList<>();
        Optional<Instant> next = schedule.next(wall.atZone(zone).toInstant().minusSeconds(1));
        while (next.isPresent() && found.size() < most) {
            found.add(next.get().toString());
            next = schedule.next(next.get());
        }
        return found;
    }
}
