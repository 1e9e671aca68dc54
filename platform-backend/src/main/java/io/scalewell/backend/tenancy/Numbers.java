package io.scalewell.backend.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;

/**
 * Numbers that many take at once without waiting for one another's transactions: taken on a connection of its own, for all who ask at
 * the same time in one go. A number is never given twice; that of a transaction which is undone is missing.
 */
@Component
public class Numbers implements SmartLifecycle {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static final int AT_ONCE = 200;

    /** One round trip, and so one transaction: what is set for it ends with it. */
    private static final String TAKE = """
            select set_config('app.tenant_id', ?, true), set_config('synchronous_commit', 'off', true);
            insert into tenancy.counter as present (tenant_id, name, value) values (?, ?, ?)
            on conflict (tenant_id, name) do update set value = present.value + excluded.value
            returning value""";

    private final DataSource connections;
    private final Counters counters;
    private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
    private @Nullable Connection connection;
    private volatile @Nullable Thread thread;

    Numbers(DataSource connections, Counters counters) {
        this.connections = connections;
        this.counters = counters;
    }

    private record Of(UUID tenant, String name) {}

    private record Wish(Of of, CompletableFuture<Long> number) {}

    /** The next number of the organization, beginning with 1. Whoever takes one of a name here never asks {@link Counters} for it. */
    public long take(UUID tenant, String name) {
        if (thread == null) {
            return counters.next(name);
        }
        Wish wish = new Wish(new Of(tenant, name), new CompletableFuture<>());
        wishes.add(wish);
        try {
            return wish.number()
                    .orTimeout(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new TransientDataAccessResourceException("No number could be taken", e);
        }
    }

    private void repeat() {
        while (thread != null) {
            try {
                List<Wish> together = new ArrayList<>(List.of(wishes.take()));
                wishes.drainTo(together, AT_ONCE);
                Map<Of, List<Wish>> byName = new LinkedHashMap<>();
                together.forEach(each -> byName.computeIfAbsent(each.of(), _ -> new ArrayList<>())
                        .add(each));
                byName.forEach(this::serve);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void serve(Of of, List<Wish> together) {
        try {
            long last = lastWithRetry(of, together.size());
            for (int index = 0; index < together.size(); index++) {
                together.get(index).number().complete(last - together.size() + index + 1);
            }
        } catch (SQLException | RuntimeException e) {
            together.forEach(each -> each.number().completeExceptionally(e));
        }
    }

    /** The connection may have been lost since it was last used. */
    private long lastWithRetry(Of of, int many) throws SQLException {
        boolean used = connection != null;
        try {
            return last(of, many);
        } catch (SQLException e) {
            drop();
            if (!used) {
                throw e;
            }
        }
        try {
            return last(of, many);
        } catch (SQLException e) {
            drop();
            throw e;
        }
    }

    /** What takes a number commits after this and so lies behind it in the log of the database: not waiting for the disk loses nothing. */
    private long last(Of of, int many) throws SQLException {
        Connection own = connection == null ? connections.getConnection() : connection;
        connection = own;
        own.setAutoCommit(true);
        try (PreparedStatement take = own.prepareStatement(TAKE)) {
            take.setString(1, of.tenant().toString());
            take.setObject(2, of.tenant());
            take.setString(3, of.name());
            take.setLong(4, many);
            take.execute();
            take.getMoreResults();
            try (ResultSet rows = take.getResultSet()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void drop() {
        Connection broken = connection;
        connection = null;
        if (broken != null) {
            try {
                broken.close();
            } catch (SQLException alreadyGone) {
                // the pool finds out by itself
            }
        }
    }

    @Override
    public void start() {
        try {
            connection = connections.getConnection();
        } catch (SQLException e) {
            // the first wish tries again
        }
        Thread started = Thread.ofPlatform().name("scalewell-numbers").daemon().unstarted(this::repeat);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        Thread stopping = thread;
        thread = null;
        if (stopping != null) {
            stopping.interrupt();
            drop();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before whoever may start runs. */
    @Override
    public int getPhase() {
        return 0;
    }
}
