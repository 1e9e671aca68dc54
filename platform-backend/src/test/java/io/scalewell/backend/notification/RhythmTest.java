package io.scalewell.backend.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.notification.MailChoice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    /** Half past nine in the evening in Berlin. */
    private static final Instant EVENING = Instant.parse("2026-03-02T20:30:00Z");

    private static Rhythm rhythm(@Nullable String from, @Nullable String until, @Nullable Instant lastMailAt) {
        return new Rhythm(
                ZoneId.of("Europe/Berlin"),
                LocalTime.of(8, 0),
                from == null ? null : LocalTime.parse(from),
                until == null ? null : LocalTime.parse(until),
                lastMailAt);
    }

    @Test
    void dailyMailComesAtItsHourInTheMembersZone() {
        assertThat(rhythm(null, null, null).mailAt(MailChoice.DIGEST, PAUSE, EVENING))
                .isEqualTo("2026-03-03T07:00:00Z");
        assertThat(rhythm(null, null, null).mailAt(MailChoice.DIGEST, PAUSE, Instant.parse("2026-03-03T06:59:59Z")))
                .isEqualTo("2026-03-03T07:00:00Z");
    }

    @Test
    void dailyMailComesOnceOnDaysOfClockChanges() {
        Rhythm nightly = new Rhythm(ZoneId.of("Europe/Berlin"), LocalTime.of(2, 30), null, null, null);

        assertThat(nightly.mailAt(MailChoice.DIGEST, PAUSE, Instant.parse("2026-03-28T22:00:00Z")))
                .isEqualTo("2026-03-29T01:00:00Z");
        assertThat(nightly.mailAt(MailChoice.DIGEST, PAUSE, Instant.parse("2026-10-25T00:30:00Z")))
                .isEqualTo("2026-10-26T01:30:00Z");
    }

    @Test
    void secondMailWithinThePauseWaits() {
        Instant last = EVENING.minusSeconds(60);

        assertThat(rhythm(null, null, null).mailAt(MailChoice.AT_ONCE, PAUSE, EVENING))
                .isEqualTo(EVENING);
        assertThat(rhythm(null, null, last).mailAt(MailChoice.AT_ONCE, PAUSE, EVENING))
                .isEqualTo(last.plus(PAUSE));
        assertThat(rhythm(null, null, last).mailAt(MailChoice.NEVER, PAUSE, EVENING))
                .isNull();
    }

    @Test
    void quietHoursMayLastUntilTheNextDay() {
        assertThat(rhythm("20:00", "07:00", null).mailAt(MailChoice.AT_ONCE, PAUSE, EVENING))
                .isEqualTo("2026-03-03T06:00:00Z");
        assertThat(rhythm("20:00", "07:00", null)
                        .mailAt(MailChoice.AT_ONCE, PAUSE, Instant.parse("2026-03-03T02:00:00Z")))
                .isEqualTo("2026-03-03T06:00:00Z");
        assertThat(rhythm("12:00", "13:00", null).mailAt(MailChoice.AT_ONCE, PAUSE, EVENING))
                .isEqualTo(EVENING);
    }
}
