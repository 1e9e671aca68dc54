package io.scalewell.backend.engine.schedule;

import io.micrometer.core.instrument.MeterRegistry;
import io.scalewell.backend.engine.Loop;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every second whether a schedule's time has come. */
@Component
class TickerLifecycle implements SmartLifecycle {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Loop loop;
    private volatile boolean running;

    TickerLifecycle(Ticker ticker, MeterRegistry meters) {
        this.loop = new Loop("ticker", () -> ticker.run() ? Duration.ZERO : EVERY, meters);
    }

    @Override
    public void start() {
        loop.start();
        running = true;
    }

    @Override
    public void stop() {
        loop.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
