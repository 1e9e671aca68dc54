package io.scalewell.backend.nudge;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A second node as far as nudges go, with a pool of its own whose connection can be lost and found. */
public final class NudgeNode implements AutoCloseable {

    private final HikariDataSource pool;
    private final DatabaseNudges nudges;
    private volatile boolean reachable = true;
    private volatile @Nullable Connection listening;

    public NudgeNode(JdbcConnectionDetails database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.getJdbcUrl());
        config.setUsername(database.getUsername());
        config.setPassword(database.getPassword());
        config.setMaximumPoolSize(2);
        pool = new HikariDataSource(config);
        nudges = new DatabaseNudges(new Unreliable());
    }

    public Nudges nudges() {
        return nudges;
    }

    public void start() {
        nudges.start();
    }

    public void loseConnection() {
        reachable = false;
        Connection lost = listening;
        if (lost != null) {
            try {
                lost.abort(Runnable::run);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public void findConnection() {
        reachable = true;
    }

    @Override
    public void close() {
        nudges.stop();
        pool.close();
    }

    private final class Unreliable extends AbstractDataSource {

        @Override
        public Connection getConnection() throws SQLException {
            if (!reachable) {
                throw new SQLException("the network is gone");
            }
            Connection connection = pool.getConnection();
            listening = connection;
            return connection;
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
