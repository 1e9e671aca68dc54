package io.scalewell.backend.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueRuleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingCalendar OFFICE = WorkingCalendar.standard(BERLIN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P2D after previous",
                "PT4H after start",
                "P1D after ready",
                "P3D after check-id",
                "P2D elapsed after start",
                "P1W after previous",
                "P1DT4H30M after previous"
            })
    void writesWhatItReads(String text) {
        assertThat(DueRule.parse(text).format()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2 working days after previous, P2D after previous",
        "2 days after the previous step, P2D after previous",
        "4 hours after start, PT4H after start",
        "1 day after ready, P1D after ready",
        "1 working day after it is ready, P1D after ready",
        "Two Business Days after check-id, P2D after check-id",
        "3 calendar days after start, P3D elapsed after start",
        "90 elapsed minutes after start, PT1H30M elapsed after start",
        "a week after start, P1W after start",
        "1 day and 4 hours after previous, P1DT4H after previous",
        "'  p2d   AFTER previous ', P2D after previous",
        "PT36H after start, PT36H after start",
        "within 3 days, P3D after ready",
        "in 4 Stunden nach Start, PT4H after start",
        "5 Arbeitstage nach dem vorherigen Schritt, P5D after previous",
        "innerhalb von zwei Kalendertagen nach Beginn, P2D elapsed after start",
        "1 Tag und 4 Stunden nach check-id, P1DT4H after check-id",
        "'1 Kalenderwoche, nachdem er bereit ist', P1W elapsed after ready",
        "2 Arbeitstage nachdem er bereit ist, P2D after ready",
        "2 days after beginn, P2D after beginn",
    })
    void understandsPlainWords(String text, String expected) {
        assertThat(DueRule.parse(text).format()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"|0|a number",
                "soon|0|a number",
                "2|1|minutes, hours, days or weeks",
                "2 months after start|2|minutes, hours, days or weeks",
                "P2M after start|0|weeks, days, hours and minutes",
                "PT after start|0|weeks, days, hours and minutes",
                "P1DT after start|0|weeks, days, hours and minutes",
                "P2D before start|4|“after”",
                "P2D after|9|“previous”, “start”, “ready” or the key of a step",
                "P2D after Check_Id|10|“previous”, “start”, “ready” or the key of a step",
                "P2D after start please|16|the end",
                "P0D after start|0|longer than nothing",
                "3 days|6|“after”",
                "1 Arbeitstag und 2 Kalendertage nach Start|19|one clock",
                "P99999D after start|0|ten years",
                "1 working day and 4 elapsed hours after start|20|minutes, hours, days or weeks",
            })
    void namesThePlaceOfAnError(String text, int position, String expected) {
        assertThatExceptionOfType(DueRuleSyntaxException.class)
                .isThrownBy(() -> DueRule.parse(text))
                .withMessageContaining(expected)
                .withMessageContaining("(at character " + (position + 1) + ")")
                .satisfies(problem -> assertThat(problem.position()).isEqualTo(position));
    }

    @Test
    void refusesEndlessText() {
        assertThatExceptionOfType(DueRuleSyntaxException.class)
                .isThrownBy(() -> DueRule.parse("P2D after " + "a".repeat(200)));
    }

    @ParameterizedTest
    @CsvSource({
        "P2D after start, 2026-03-05T10:00, 2026-03-09T10:00",
        "PT4H after start, 2026-03-05T16:00, 2026-03-06T12:00",
        "P1W after start, 2026-03-05T10:00, 2026-03-12T10:00",
        "P1DT2H after start, 2026-03-05T16:00, 2026-03-09T10:00",
        "P2D elapsed after start, 2026-03-06T10:00, 2026-03-08T10:00",
        "P2D elapsed after start, 2026-03-28T10:00, 2026-03-30T10:00",
        "PT48H elapsed after start, 2026-03-28T10:00, 2026-03-30T11:00",
        "P1D elapsed after start, 2026-03-28T02:30, 2026-03-29T03:00",
        "P1W elapsed after start, 2026-03-07T10:00, 2026-03-14T10:00",
    })
    void isDueByTheCalendarOfTheOrganization(String rule, LocalDateTime anchor, LocalDateTime expected) {
        Instant due = DueRule.parse(rule).due(anchor.atZone(BERLIN).toInstant(), OFFICE);

        assertThat(due).isEqualTo(expected.atZone(BERLIN).toInstant());
    }

    @Test
    void exactTimeFromTheSecondOccurrenceOfAnHourCountsFromThere() {
        Instant secondOccurrence = Instant.parse("2026-10-25T01:30:00Z");

        Instant due = DueRule.parse("PT1H elapsed after start").due(secondOccurrence, OFFICE);

        assertThat(due).isEqualTo("2026-10-25T02:30:00Z");
    }

    @Test
    void knowsWhatItCountsFrom() {
        assertThat(DueRule.parse("P1D after previous").anchor()).isEqualTo(new DueAnchor.Previous());
        assertThat(DueRule.parse("P1D after sign-contract").anchor()).isEqualTo(new DueAnchor.Step("sign-contract"));
    }
}
