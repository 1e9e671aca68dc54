package io.scalewell.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The promise that committed changes survive (P20), as far as the settings of a server can break it. */
public final class Durability {

    private static final List<String> REQUIRED = List.of("fsync", "full_page_writes", "synchronous_commit");

    private Durability() {}

    /** Throws {@link PostgresException} when a setting that durability rests on is off for this connection. */
    public static void check(Connection connection) throws SQLException {
        var off = new ArrayList<String>();
        for (var setting : REQUIRED) {
            if (valueOf(connection, setting).equals("off")) {
                off.add(setting);
            }
        }
        if (!off.isEmpty()) {
            throw new PostgresException("PostgreSQL runs with " + String.join(", ", off)
                    + " off, so that committed work could be lost. Switch it on; ScaleWell does not start without.");
        }
    }

    private static String valueOf(Connection connection, String setting) throws SQLException {
        try (var statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, setting);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
