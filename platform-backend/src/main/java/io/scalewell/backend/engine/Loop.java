package io.scalewell.backend.engine;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A named thread that does something again and again until it is closed. A failure is logged once, when it begins, and the loop
 * goes on: the database may be back in a moment.
 */
public final class Loop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(10);

    private final String name;
    private final Turn turn;
    private final MeterRegistry meters;
    private final Semaphore nudges = new Semaphore(0);
    private volatile boolean closing;
    private @Nullable Thread thread;

    /** One round; answers how long to wait before the next one unless nudged. */
    public interface Turn {
        Duration run() throws InterruptedException;
    }

    /** @param name of the thread and in metrics, such as {@code claim} */
    public Loop(String name, Turn turn, MeterRegistry meters) {
        this.name = name;
        this.turn = turn;
        this.meters = meters;
    }

    public synchronized void start() {
        closing = false;
        thread = Thread.ofPlatform().name("scalewell-" + name).daemon().start(this::repeat);
    }

    /** Ends the present wait, or skips the next one. */
    public void nudge() {
        nudges.release();
    }

    private void repeat() {
        boolean failing = false;
        try {
            while (!closing) {
                Duration wait;
                long begin = System.nanoTime();
                String outcome = "failed";
                try {
                    wait = turn.run();
                    outcome = "done";
                    failing = recovered(failing);
                } catch (RuntimeException failure) {
                    wait = AFTER_FAILURE;
                    failing = reported(failing, failure);
                } finally {
                    meters.timer("scalewell.engine.loop", "loop", name, "outcome", outcome)
                            .record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
                }
                if (nudges.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                    nudges.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean recovered(boolean failing) {
        if (failing) {
            LOG.info("{} works again", name);
        }
        return false;
    }

    private boolean reported(boolean failing, RuntimeException failure) {
        if (!failing && !closing) {
            LOG.warn("{} failed and goes on trying", name, failure);
        }
        return true;
    }

    /** Lets the present round end. */
    @Override
    public synchronized void close() {
        if (thread == null) {
            return;
        }
        closing = true;
        nudge();
        try {
            if (!thread.join(CLOSE_WITHIN)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }
}
