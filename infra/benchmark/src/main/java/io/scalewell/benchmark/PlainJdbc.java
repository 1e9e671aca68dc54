package io.scalewell.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.postgres.DatabaseServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The same work written by hand for nothing but this benchmark: the fewest statements that close a task, open the next one, count on
 * the run and append two events, in one transaction, on tables with the same keys and indexes; without rights, rules or row level
 * security.
 */
final class PlainJdbc implements Contestant {

    static final String NAME = "plain JDBC";

    private static final UUID TENANT = new UUID(0, 1);

    private final HikariDataSource pool;
    private final Tables tables;

    private PlainJdbc(HikariDataSource pool, Tables tables) {
        this.pool = pool;
        this.tables = tables;
    }

    static PlainJdbc open(DatabaseServer server, String database) {
        var logins = server.openDatabase(database);
        Tables tables = new Tables(server.superuser(database));
        Tables asOwner = new Tables(logins.owner());
        asOwner.execute(schema());
        return new PlainJdbc(Pool.of(logins.owner(), Pool.CONNECTIONS), tables);
    }

    private static String schema() {
        try (var stream = PlainJdbc.class.getResourceAsStream("plain.sql")) {
            if (stream == null) {
                throw new IllegalStateException("plain.sql is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start() {
        inTransaction(connection -> {
            UUID run = Ids.next();
            try (var insert = connection.prepareStatement(
                    "insert into run (tenant_id, id, name, state, starter_id, "
                            + "started_at, fields, done, total) values (?, ?, ?, 'RUNNING', ?, clock_timestamp(), '{}', 0, ?)")) {
                insert.setObject(1, TENANT);
                insert.setObject(2, run);
                insert.setString(3, "Ten steps");
                insert.setObject(4, member(0));
                insert.setInt(5, STEPS);
                insert.executeUpdate();
            }
            UUID first = insertTasks(connection, run);
            appendEvents(connection, run, first, "run.started", "task.ready");
        });
    }

    private static UUID insertTasks(Connection connection, UUID run) throws SQLException {
        UUID first = Ids.next();
        try (var insert =
                connection.prepareStatement("insert into task (tenant_id, id, run_id, step_key, number, title, "
                        + "state, assignee_member, ready_at) values (?, ?, ?, ?, ?, ?, ?, ?, "
                        + "case when ? then clock_timestamp() end)")) {
            for (int number = 1; number <= STEPS; number++) {
                insert.setObject(1, TENANT);
                insert.setObject(2, number == 1 ? first : Ids.next());
                insert.setObject(3, run);
                insert.setString(4, "step-" + number);
                insert.setInt(5, number);
                insert.setString(6, "Step " + number);
                insert.setString(7, number == 1 ? "READY" : "PENDING");
                insert.setObject(8, member(0));
                insert.setBoolean(9, number == 1);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return first;
    }

    @Override
    public void complete(String task) {
        UUID closed = UUID.fromString(task);
        inTransaction(connection -> {
            UUID run;
            int number;
            try (var close = connection.prepareStatement("update task set state = 'COMPLETED', completed_at = "
                    + "clock_timestamp(), completed_by = ?, revision = revision + 1 where tenant_id = ? and id = ? "
                    + "and state = 'READY' returning run_id, number")) {
                close.setObject(1, member(0));
                close.setObject(2, TENANT);
                close.setObject(3, closed);
                try (var rows = close.executeQuery()) {
                    if (!rows.next()) {
                        throw new IllegalStateException("No open task " + task);
                    }
                    run = rows.getObject(1, UUID.class);
                    number = rows.getInt(2);
                }
            }
            UUID next = number == STEPS ? null : openNext(connection, run, number + 1);
            try (var count = connection.prepareStatement("update run set done = done + 1, state = case when done + 1 = "
                    + "total then 'COMPLETED' else state end, completed_at = case when done + 1 = total then "
                    + "clock_timestamp() end, revision = revision + 1 where tenant_id = ? and id = ?")) {
                count.setObject(1, TENANT);
                count.setObject(2, run);
                count.executeUpdate();
            }
            appendEvents(connection, run, closed, "task.completed", next == null ? "run.completed" : "task.ready");
        });
    }

    private static UUID openNext(Connection connection, UUID run, int number) throws SQLException {
        try (var open = connection.prepareStatement("update task set state = 'READY', ready_at = clock_timestamp(), "
                + "revision = revision + 1 where tenant_id = ? and run_id = ? and number = ? returning id")) {
            open.setObject(1, TENANT);
            open.setObject(2, run);
            open.setInt(3, number);
            try (var rows = open.executeQuery()) {
                rows.next();
                return rows.getObject(1, UUID.class);
            }
        }
    }

    private static void appendEvents(Connection connection, UUID run, UUID task, String first, String second)
            throws SQLException {
        try (var append = connection.prepareStatement("insert into event (tenant_id, id, type, occurred_at, run_id, "
                + "task_id, actor_id, data) values (?, ?, ?, clock_timestamp(), ?, ?, ?, ?::jsonb), "
                + "(?, ?, ?, clock_timestamp(), ?, ?, ?, ?::jsonb)")) {
            event(append, 0, run, task, first);
            event(append, 7, run, task, second);
            append.executeUpdate();
        }
    }

    private static void event(PreparedStatement append, int before, UUID run, UUID task, String type)
            throws SQLException {
        append.setObject(before + 1, TENANT);
        append.setObject(before + 2, Ids.next());
        append.setString(before + 3, type);
        append.setObject(before + 4, run);
        append.setObject(before + 5, task);
        append.setObject(before + 6, member(0));
        append.setString(before + 7, "{\"runName\": \"Ten steps\", \"title\": \"Step\", \"round\": 1}");
    }

    @Override
    public int listMine(int member) {
        try (var connection = pool.getConnection();
                var select =
                        connection.prepareStatement("select t.*, r.name, r.started_at, r.fields from task t join run r "
                                + "on r.tenant_id = t.tenant_id and r.id = t.run_id where t.tenant_id = ? and "
                                + "t.assignee_member = ? and t.state in ('READY', 'STARTED', 'BLOCKED') "
                                + "order by coalesce(t.due, 'infinity'), t.ready_at, t.id limit " + PAGE)) {
            select.setObject(1, TENANT);
            select.setObject(2, member(member));
            int found = 0;
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    rows.getObject("id", UUID.class);
                    rows.getString("title");
                    rows.getString("name");
                    found++;
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<String> openTasks(int limit) {
        return tables.strings("select id from task where state = 'READY' limit " + limit);
    }

    @Override
    public void fill(int present, int wanted) {
        if (present == 0) {
            start();
        }
        String run = "id = (select min(id::text)::uuid from run)";
        tables.multiply("run", run, present / STEPS, wanted / STEPS, Map.of("id", Filling.uuid(1, "i")));
        tables.multiply(
                "task",
                "state = 'READY'",
                present,
                wanted,
                Map.of(
                        "id",
                        Filling.uuid(2, "i"),
                        "run_id",
                        Filling.uuid(1, "i / " + STEPS),
                        "number",
                        "i % " + STEPS + " + 1",
                        "step_key",
                        "'step-' || (i % " + STEPS + " + 1)",
                        "assignee_member",
                        Filling.uuid(0, Filling.MEMBER),
                        "due",
                        Filling.DUE,
                        "ready_at",
                        Filling.READY));
        tables.execute("vacuum analyze");
    }

    private static UUID member(int number) {
        return new UUID(0, number);
    }

    @Override
    public Tables tables() {
        return tables;
    }

    @Override
    public void close() {
        pool.close();
    }

    private void inTransaction(Work work) {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.on(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
