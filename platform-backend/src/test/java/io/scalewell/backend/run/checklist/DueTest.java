package io.scalewell.backend.run.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.calendar.WorkingCalendar;
import io.scalewell.shared.run.EscalateTo;
import io.scalewell.shared.run.ServiceLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueTest {

    /** A Monday at ten. */
    private static final Instant DUE = Instant.parse("2026-03-02T10:00:00Z");

    private static final AlarmTimes TIMES = AlarmTimes.of(
            DUE,
            new ServiceLevel(Duration.ofHours(2), Duration.ofHours(8), EscalateTo.OWNER, null, null),
            WorkingCalendar.standard(ZoneOffset.UTC));

    @Test
    void countsWorkingTime() {
        assertThat(TIMES.warn()).isEqualTo("2026-02-27T16:00:00Z");
        assertThat(TIMES.escalate()).isEqualTo("2026-03-03T10:00:00Z");
    }

    @Test
    void eachIsSaidOnceInItsTime() {
        List<Alarm> said = new ArrayList<>();
        Due due = Due.at(DUE);
        Instant look = due.next(TIMES, Instant.EPOCH);
        while (look != null) {
            for (Alarm alarm : due.alarms(TIMES, look)) {
                said.add(alarm);
                due = due.told(alarm);
            }
            assertThat(due.alarms(TIMES, look)).isEmpty();
            look = due.next(TIMES, look);
        }

        assertThat(said).containsExactly(Alarm.DUE_SOON, Alarm.OVERDUE, Alarm.ESCALATED);
    }

    @Test
    void nobodyIsWarnedOfWhatHasPassed() {
        assertThat(Due.at(DUE).alarms(TIMES, DUE)).containsExactly(Alarm.OVERDUE);
        assertThat(Due.at(DUE).alarms(TIMES, DUE.plus(Duration.ofDays(3))))
                .containsExactly(Alarm.OVERDUE, Alarm.ESCALATED);
    }
}
