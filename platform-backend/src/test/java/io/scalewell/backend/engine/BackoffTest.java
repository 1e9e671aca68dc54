package io.scalewell.backend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackoffTest {

    private static final double NO_JITTER = 0.5;

    @ParameterizedTest
    @CsvSource({
        "1, PT5S",
        "2, PT20S",
        "3, PT80S",
        "4, PT320S",
        "5, PT1280S",
        "6, PT5120S",
        "7, PT20480S",
        "8, PT6H",
        "100, PT6H"
    })
    void p7GrowsFourfoldUpToSixHours(int attempt, Duration expected) {
        assertThat(Backoff.after(attempt, NO_JITTER)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.999999})
    void p7StaysWithinTwentyPercent(double random) {
        assertThat(Backoff.after(2, random)).isBetween(Duration.ofSeconds(16), Duration.ofSeconds(24));
    }

    @Test
    void p7UsesTheWholeJitter() {
        assertThat(Backoff.after(1, 0)).isEqualTo(Duration.ofSeconds(4));
        assertThat(Backoff.after(1, 0.999999)).isCloseTo(Duration.ofSeconds(6), Duration.ofMillis(1));
    }

    @Test
    void p7HonoursWhatTheOtherSideAsksUpToADay() {
        assertThat(Backoff.asked(Duration.ofHours(23))).isEqualTo(Duration.ofHours(23));
        assertThat(Backoff.asked(Duration.ofDays(30))).isEqualTo(Duration.ofHours(24));
        assertThat(Backoff.asked(Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
    }
}
