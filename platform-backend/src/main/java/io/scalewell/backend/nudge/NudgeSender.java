package io.scalewell.backend.nudge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the hints of committed transactions, many at once when they come quickly. Apart from those transactions, since PostgreSQL lets
 * transactions that notify commit only one after another, each waiting for the disk; and without waiting for the disk itself, since a
 * hint is worth nothing after a crash.
 */
final class NudgeSender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NudgeSender.class);
    private static final int QUEUE = 10_000;
    private static final int AT_ONCE = 500;
    private static final Duration WAKE = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofMillis(500);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final BlockingQueue<Nudge> waiting = new LinkedBlockingQueue<>(QUEUE);
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;

    NudgeSender(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What there is no room for is left out: whoever needs certainty polls as well. */
    void add(Set<Nudge> nudges) {
        for (Nudge nudge : nudges) {
            if (!waiting.offer(nudge)) {
                LOG.debug("Too many hints wait");
            }
        }
    }

    synchronized void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("scalewell-nudge-sender").daemon().start(this::repeat);
    }

    private void repeat() {
        boolean outage = false;
        Set<Nudge> nudges = new LinkedHashSet<>();
        while (!isStopping() || !waiting.isEmpty()) {
            try {
                if (nudges.isEmpty()) {
                    take(nudges);
                }
                send(nudges);
                nudges.clear();
                outage = false;
            } catch (SQLException e) {
                if (isStopping()) {
                    return;
                }
                if (!outage) {
                    LOG.warn("Nudges cannot be sent now: {}", e.getMessage());
                }
                outage = true;
                pause();
            }
        }
    }

    /** Those that wait, after a while even when there are none. */
    private void take(Set<Nudge> nudges) {
        try {
            Nudge first = waiting.poll(WAKE.toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                List<Nudge> others = new ArrayList<>();
                waiting.drainTo(others, AT_ONCE - 1);
                nudges.add(first);
                nudges.addAll(others);
            }
        } catch (InterruptedException e) {
            stopping.countDown();
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void send(Set<Nudge> nudges) throws SQLException {
        if (nudges.isEmpty()) {
            return;
        }
        String[] payloads = nudges.stream().map(Nudge::payload).toArray(String[]::new);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            try (PreparedStatement notify =
                    connection.prepareStatement("select set_config('synchronous_commit', 'off', true), "
                            + "count(pg_notify(?, payload)) from unnest(?::text[]) as nudge(payload)")) {
                notify.setString(1, ListeningConnection.CHANNEL);
                notify.setArray(2, connection.createArrayOf("text", payloads));
                notify.execute();
            }
        }
    }

    private void pause() {
        try {
            stopping.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopping.countDown();
        }
    }

    /** Sends what still waits. */
    @Override
    public synchronized void close() {
        Thread sending = thread;
        if (sending == null) {
            return;
        }
        stopping.countDown();
        try {
            sending.join(CLOSE_WITHIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }
}
