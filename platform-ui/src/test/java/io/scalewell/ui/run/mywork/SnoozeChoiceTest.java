package io.scalewell.ui.run.mywork;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.ui.text.Times;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnoozeChoiceTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Map<SnoozeChoice, Instant> on(String local) {
        return SnoozeChoice.offered(new Times(at(local), BERLIN, Locale.ENGLISH));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    @Test
    void offersAnHourTheAfternoonTomorrowAndMonday() {
        assertThat(on("2026-03-12T10:20:42"))
                .containsExactly(
                        Map.entry(SnoozeChoice.HOUR, at("2026-03-12T11:20:00")),
                        Map.entry(SnoozeChoice.AFTERNOON, at("2026-03-12T14:00:00")),
                        Map.entry(SnoozeChoice.TOMORROW, at("2026-03-13T09:00:00")),
                        Map.entry(SnoozeChoice.MONDAY, at("2026-03-16T09:00:00")));
    }

    @Test
    void offersNoAfternoonThatHasBegun() {
        assertThat(on("2026-03-12T13:00:00")).doesNotContainKey(SnoozeChoice.AFTERNOON);
    }

    @Test
    void offersMondayOnceWhenItIsTomorrow() {
        assertThat(on("2026-03-15T10:00:00"))
                .doesNotContainKey(SnoozeChoice.MONDAY)
                .containsEntry(SnoozeChoice.TOMORROW, at("2026-03-16T09:00:00"));
        assertThat(on("2026-03-16T10:00:00")).containsEntry(SnoozeChoice.MONDAY, at("2026-03-23T09:00:00"));
    }

    @Test
    void countsTheLocalTimeWhenTheClocksChange() {
        assertThat(on("2026-03-28T20:00:00")).containsEntry(SnoozeChoice.TOMORROW, at("2026-03-29T09:00:00"));
    }
}
