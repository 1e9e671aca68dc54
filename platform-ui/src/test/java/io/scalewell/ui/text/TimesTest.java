package io.scalewell.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimesTest {

    private final Times times =
            new Times(Instant.parse("2026-03-12T22:30:00Z"), ZoneId.of("Europe/Berlin"), Locale.ENGLISH);

    @Test
    void saysDurationsInTwoUnitsAtMost() {
        assertThat(times.duration(Duration.ofSeconds(12))).isEqualTo("12 s");
        assertThat(times.duration(Duration.ofMinutes(59))).isEqualTo("59 m");
        assertThat(times.duration(Duration.ofMinutes(130))).isEqualTo("2 h 10 m");
        assertThat(times.duration(Duration.ofHours(3))).isEqualTo("3 h");
        assertThat(times.duration(Duration.ofHours(76))).isEqualTo("3 d 4 h");
    }

    @Test
    void saysMinutesAsReadersKnowThem() {
        assertThat(times.duration(Duration.ofMinutes(130))).isEqualTo("2 h 10 m");
        assertThat(new Times(times.now(), times.zone(), Locale.GERMANY).duration(Duration.ofMinutes(130)))
                .isEqualTo("2 h 10 min");
    }

    @Test
    void neverSaysLessThanNothing() {
        assertThat(times.duration(Duration.ofSeconds(-5))).isEqualTo("0 s");
    }

    @Test
    void saysTheYearOnlyWhenItIsAnother() {
        assertThat(times.shortDate(LocalDate.of(2026, 12, 1))).isEqualTo("Dec 1");
        assertThat(times.shortDate(LocalDate.of(2027, 1, 2))).isEqualTo("Jan 2, 2027");
    }

    @Test
    void speaksOfTheOrganizationsDay() {
        assertThat(times.time(times.now())).isEqualTo("23:30");
        assertThat(times.daysUntil(LocalDate.of(2026, 3, 13))).isEqualTo(1);
    }
}
