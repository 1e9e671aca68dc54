package io.scalewell.backend.engine;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts how often the cluster had it run. */
@Component
class CountingDuty implements Duty {

    static final String NAME = "test-count";

    final AtomicInteger runs = new AtomicInteger();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        runs.incrementAndGet();
    }
}
