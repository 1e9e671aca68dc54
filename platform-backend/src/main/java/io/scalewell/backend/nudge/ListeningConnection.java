package io.scalewell.backend.nudge;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens on a connection of its own, and opens another one when that is lost. */
final class ListeningConnection implements AutoCloseable {

    static final String CHANNEL = "scalewell";

    private static final Logger LOG = LoggerFactory.getLogger(ListeningConnection.class);
    private static final int WAKE_EVERY_MILLIS = 500;
    private static final int ALIVE_EVERY_WAKES = 10;
    private static final int ALIVE_WITHIN_SECONDS = 2;
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofMillis(500);

    private final DataSource dataSource;
    private final Consumer<Nudge> heard;
    private final Runnable reconnected;
    private volatile @Nullable Thread thread;
    private volatile CountDownLatch stopping = new CountDownLatch(1);

    ListeningConnection(DataSource dataSource, Consumer<Nudge> heard, Runnable reconnected) {
        this.dataSource = dataSource;
        this.heard = heard;
        this.reconnected = reconnected;
    }

    /** Returns when the node listens, or could not reach the database at once and goes on trying. */
    synchronized void start() {
        stopping = new CountDownLatch(1);
        CountDownLatch tried = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("scalewell-nudges").daemon().start(() -> run(tried));
        try {
            tried.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isRunning() {
        return thread != null;
    }

    private void run(CountDownLatch tried) {
        boolean heardBefore = false;
        boolean outage = false;
        while (stopping.getCount() > 0) {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(true);
                execute(connection, "listen " + CHANNEL);
                if (heardBefore) {
                    LOG.info("Nudges are heard again");
                    reconnected.run();
                }
                heardBefore = true;
                outage = false;
                tried.countDown();
                hear(connection);
            } catch (SQLException e) {
                if (!outage && stopping.getCount() > 0) {
                    LOG.warn("Nudges are not heard, the node polls until the connection is back: {}", e.getMessage());
                }
                outage = true;
            }
            tried.countDown();
            pause();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection notifications = connection.unwrap(PGConnection.class);
        int quiet = 0;
        while (stopping.getCount() > 0) {
            PGNotification @Nullable [] arrived = notifications.getNotifications(WAKE_EVERY_MILLIS);
            if (arrived != null && arrived.length > 0) {
                quiet = 0;
                for (PGNotification notification : arrived) {
                    heard.accept(Nudge.parse(notification.getParameter()));
                }
            } else if (++quiet % ALIVE_EVERY_WAKES == 0 && !connection.isValid(ALIVE_WITHIN_SECONDS)) {
                throw new SQLException("the listening connection is gone");
            }
        }
        execute(connection, "unlisten " + CHANNEL);
    }

    private void pause() {
        try {
            stopping.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopping.countDown();
        }
    }

    @Override
    public synchronized void close() {
        Thread listening = thread;
        if (listening == null) {
            return;
        }
        stopping.countDown();
        try {
            listening.join(CLOSE_WITHIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }
}
