package io.scalewell.ui.run.mywork;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.ui.text.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DueGroupTest {

    /** A Thursday, 23:30 in Berlin, while it is still 22:30 in Greenwich. */
    private final Times times =
            new Times(Instant.parse("2026-03-12T22:30:00Z"), ZoneId.of("Europe/Berlin"), Locale.ENGLISH);

    @Test
    void isLateFromTheInstantOn() {
        assertThat(DueGroup.of(Instant.parse("2026-03-12T22:29:59Z"), times)).isEqualTo(DueGroup.OVERDUE);
        assertThat(DueGroup.of(Instant.parse("2026-03-12T22:31:00Z"), times)).isEqualTo(DueGroup.TODAY);
    }

    @Test
    void followsTheOrganizationsDayNotGreenwichs() {
        assertThat(DueGroup.of(Instant.parse("2026-03-12T23:30:00Z"), times)).isEqualTo(DueGroup.THIS_WEEK);
    }

    @Test
    void endsTheWeekOnSunday() {
        assertThat(DueGroup.of(LocalDate.of(2026, 3, 15), times)).isEqualTo(DueGroup.THIS_WEEK);
        assertThat(DueGroup.of(LocalDate.of(2026, 3, 16), times)).isEqualTo(DueGroup.LATER);
    }

    @Test
    void givesADayItsWholeLength() {
        assertThat(DueGroup.of(LocalDate.of(2026, 3, 12), times)).isEqualTo(DueGroup.TODAY);
        assertThat(DueGroup.of(LocalDate.of(2026, 3, 11), times)).isEqualTo(DueGroup.OVERDUE);
    }
}
