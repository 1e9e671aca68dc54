package io.scalewell.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where a database is reached, and as whom.
 *
 * @param url JDBC address of the database
 */
public record Login(String url, String user, String password) {

    /** Opens a connection that belongs to the caller. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
