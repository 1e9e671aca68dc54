package io.scalewell.backend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger turns = new AtomicInteger();

    private long counted(String outcome) {
        return meters.timer("scalewell.engine.loop", "loop", "test", "outcome", outcome)
                .count();
    }

    @Test
    void takesANudgeForTheEndOfItsWait() {
        try (Loop loop = new Loop("test", () -> Duration.ofHours(1 + turns.getAndIncrement()), meters)) {
            loop.start();
            await().until(() -> turns.get() == 1);

            loop.nudge();

            await().until(() -> turns.get() == 2);
            await().until(() -> counted("done") == 2);
        }
    }

    @Test
    void goesOnAfterAFailure() {
        Loop.Turn failsOnce = () -> {
            if (turns.getAndIncrement() == 0) {
                throw new IllegalStateException("the database is gone");
            }
            return Duration.ofHours(1);
        };
        try (Loop loop = new Loop("test", failsOnce, meters)) {
            loop.start();
            await().until(() -> turns.get() == 1);

            loop.nudge();

            await().until(() -> turns.get() == 2);
            assertThat(counted("failed")).isEqualTo(1);
        }
    }

    @Test
    void takesNoFurtherTurnOnceClosed() {
        Loop loop = new Loop("test", () -> Duration.ofMillis(turns.getAndIncrement()), meters);
        loop.start();
        await().until(() -> turns.get() > 3);

        loop.close();
        int atClose = turns.get();
        loop.nudge();

        assertThat(turns).hasValue(atClose);
    }
}
