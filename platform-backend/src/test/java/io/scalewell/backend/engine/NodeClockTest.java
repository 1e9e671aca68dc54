package io.scalewell.backend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeClockTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private Instant node = NOON;
    private Instant database = NOON;
    private final NodeClock clock = new NodeClock(() -> node, () -> database);

    @ParameterizedTest
    @CsvSource({
        "PT0S, NONE",
        "PT2S, NONE",
        "PT2.1S, WARNS",
        "-PT9S, WARNS",
        "PT10S, WARNS",
        "PT10.1S, STOPS",
        "-PT1H, STOPS"
    })
    void p15WarnsBeyondTwoSecondsAndStopsBeyondTen(Duration offset, Drift expected) {
        assertThat(Drift.of(offset)).isEqualTo(expected);
    }

    @Test
    void p15ClaimsNothingWhileTheNodeIsFarOff() {
        database = NOON.minusSeconds(11);
        clock.measure();
        assertThat(clock.mayClaim()).isFalse();

        database = NOON.minusSeconds(9);
        clock.measure();
        assertThat(clock.mayClaim()).isTrue();
    }

    @Test
    void p15TellsTheDatabasesTime() {
        database = NOON.plusSeconds(4);
        clock.measure();

        node = NOON.plusSeconds(60);

        assertThat(clock.corrected()).isEqualTo(NOON.plusSeconds(64));
    }

    @Test
    void countsHalfOfASlowAnswerForEachWay() {
        NodeClock slow = new NodeClock(() -> node, () -> {
            node = node.plusSeconds(6);
            return NOON.plusSeconds(3);
        });

        slow.measure();

        assertThat(slow.offset()).isZero();
    }
}
