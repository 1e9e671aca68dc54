package io.scalewell.backend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.engine.JobHandler.GiveUp;
import io.scalewell.backend.engine.JobHandler.RetryLater;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FailureRuleTest {

    private static final double NO_JITTER = 0.5;

    private static Job attempt(int number) {
        return new Job(new UUID(1, 1), new UUID(2, 2), "kind", Map.of(), number, 8, number, Instant.EPOCH);
    }

    @Test
    void p7TriesAgainAfterAnyFailureThatDoesNotForbidIt() {
        Outcome outcome = FailureRule.afterFailure(attempt(2), new IOException("reset"), NO_JITTER);

        assertThat(outcome).isEqualTo(new Outcome.Retry(Duration.ofSeconds(20)));
    }

    @Test
    void p7WaitsAsLongAsTheOtherSideAsks() {
        RetryLater busy = new RetryLater("429", Duration.ofMinutes(3), null);

        assertThat(FailureRule.afterFailure(attempt(1), busy, NO_JITTER))
                .isEqualTo(new Outcome.Retry(Duration.ofMinutes(3)));
    }

    @Test
    void p7WaitsAsUsualWhenTheOtherSideNamesNoTime() {
        RetryLater down = new RetryLater("503", null, null);

        assertThat(FailureRule.afterFailure(attempt(1), down, NO_JITTER))
                .isEqualTo(new Outcome.Retry(Duration.ofSeconds(5)));
    }

    @Test
    void p8IsDeadAfterTheLastAttempt() {
        assertThat(FailureRule.afterFailure(attempt(8), new IOException("reset"), NO_JITTER))
                .isEqualTo(new Outcome.Dead());
    }

    @Test
    void p8IsDeadAtOnceWhenNoAttemptCanHelp() {
        assertThat(FailureRule.afterFailure(attempt(1), new GiveUp("404", null), NO_JITTER))
                .isEqualTo(new Outcome.Dead());
    }

    @Test
    void p3CountsACallThatMayHaveBeenHeardByTheOutside() {
        assertThat(FailureRule.afterLoss(attempt(7), 1, true)).isEqualTo(new Outcome.Retry(Duration.ZERO));
        assertThat(FailureRule.afterLoss(attempt(8), 1, true)).isEqualTo(new Outcome.Dead());
    }

    @Test
    void p2GivesBackWhatLeftNothingBehind() {
        assertThat(FailureRule.afterLoss(attempt(8), 2, false)).isEqualTo(new Outcome.GivenBack());
        assertThat(FailureRule.afterStop(attempt(8), false)).isEqualTo(new Outcome.GivenBack());
    }

    @Test
    void p9QuarantinesAfterThreeNodeDeaths() {
        assertThat(FailureRule.afterLoss(attempt(1), 2, false)).isNotEqualTo(new Outcome.Quarantined());
        assertThat(FailureRule.afterLoss(attempt(1), 3, false)).isEqualTo(new Outcome.Quarantined());
        assertThat(FailureRule.afterLoss(attempt(1), 3, true)).isEqualTo(new Outcome.Quarantined());
    }
}
