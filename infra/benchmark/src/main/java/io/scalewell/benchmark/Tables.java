package io.scalewell.benchmark;

import io.scalewell.postgres.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All tables of one database, seen by the superuser. */
record Tables(Login superuser) {

    private static final String OURS =
            "from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' "
                    + "and n.nspname not in ('pg_catalog', 'information_schema')";

    /** Bytes of a database's tables, with their indexes and without. */
    record Size(long all, long withoutIndexes) {

        Size minus(Size earlier) {
            return new Size(all - earlier.all, withoutIndexes - earlier.withoutIndexes);
        }
    }

    /** After a vacuum, as autovacuum would have it in the end. */
    Size size() {
        execute("vacuum analyze");
        return query(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "select sum(pg_total_relation_size(c.oid)), sum(pg_table_size(c.oid)) " + OURS)) {
                rows.next();
                return new Size(rows.getLong(1), rows.getLong(2));
            }
        });
    }

    List<String> strings(String sql) {
        return query(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        });
    }

    void execute(String... statements) {
        query(connection -> {
            try (var statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
                return true;
            }
        });
    }

    /**
     * Writes a row of a table again for each number of a range, without checking its references.
     *
     * @param template a condition that one row fulfils
     * @param others by column: an expression over the number {@code i} in place of the row's own value
     */
    void multiply(String table, String template, int from, int until, Map<String, String> others) {
        List<String> columns = strings("select attname from pg_attribute where attrelid = '" + table
                + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''");
        String values = columns.stream()
                .map(column -> others.getOrDefault(column, "template." + column))
                .collect(Collectors.joining(", "));
        execute(
                "set session_replication_role = replica",
                "insert into " + table + " (" + String.join(", ", columns) + ") select " + values
                        + " from (select * from " + table + " where " + template
                        + " limit 1) template, generate_series("
                        + from + ", " + (until - 1) + ") i");
    }

    private <T> T query(Work<T> work) {
        try (Connection connection = superuser.connect()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
