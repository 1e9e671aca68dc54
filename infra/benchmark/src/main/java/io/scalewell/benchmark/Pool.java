package io.scalewell.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.scalewell.postgres.Login;

/**
 * Connections from the same pool for all, with the same settings of the driver. The server has a hundred for everybody together. The
 * product and plain JDBC wait for their turn; the engines need one for each client, and another one, since they take ids in blocks in a
 * transaction of its own within another one.
 */
final class Pool {

    static final int CONNECTIONS = 15;
    static final int CONNECTIONS_OF_ENGINES = 33;

    private Pool() {}

    static HikariDataSource of(Login login, int connections) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(login.url());
        settings.setUsername(login.user());
        settings.setPassword(login.password());
        settings.setMaximumPoolSize(connections);
        settings.setConnectionTimeout(30_000);
        return new HikariDataSource(settings);
    }
}
