package io.scalewell.backend.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    @Test
    void refusesWhatIsTooMuchAndSaysHowLongToWait() {
        var attempts = new Attempts(3);
        attempts.count("a");
        attempts.count("a");

        var third = attempts.count("a");
        var fourth = attempts.count("a");

        assertThat(third.allowed()).isTrue();
        assertThat(third.remaining()).isZero();
        assertThat(fourth.allowed()).isFalse();
        assertThat(fourth.retryAfter()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(20));
        assertThat(attempts.count("b").allowed()).isTrue();
    }

    @Test
    void takesBackWhatIsForgiven() {
        var attempts = new Attempts(1);

        attempts.count("a");
        attempts.forgive("a");

        assertThat(attempts.count("a").allowed()).isTrue();
    }
}
