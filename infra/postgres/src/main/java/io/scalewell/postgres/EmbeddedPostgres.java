package io.scalewell.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that belongs to this process: it listens on loopback only, knows no user without a password, and is
 * stopped by {@link #close()}. When it dies by itself it is started again at the same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int START_ATTEMPTS = 40;

    /** What a server complains about while the remains of a killed one are going. */
    private static final List<String> STILL_BUSY =
            List.of("shared memory block", "could not bind", "lock file \"postmaster.pid\" already exists");

    private static final long LOG_LIMIT = 10L << 20;

    private final Cluster cluster;
    private final DirectoryLock lock;
    private final PostgresPrograms programs;
    private final DatabaseServer server;
    private final int port;
    private volatile boolean closing;

    private EmbeddedPostgres(Cluster cluster, DirectoryLock lock) throws IOException {
        this.cluster = cluster;
        this.lock = lock;
        this.programs = PostgresPrograms.in(PostgresBinaries.unpack(PostgresBinaries.userCache()));
        cluster.create(programs);
        stopOrphan();
        this.port = freePort();
        this.server = new DatabaseServer("127.0.0.1:" + port, Cluster.SUPERUSER, cluster.password());
    }

    /**
     * Starts the durable server of a data folder, and creates it first where the folder has none.
     *
     * @throws PostgresException with advice when another application has the folder, or the server is not durable
     */
    public static EmbeddedPostgres durable(Path folder) {
        return start(new Cluster(folder.toAbsolutePath().normalize(), true));
    }

    /** Starts an empty server that forgets everything when closed, and is fast because it may. */
    public static EmbeddedPostgres throwAway() {
        return start(new Cluster(ThrowAwayFolders.create(), false));
    }

    /** Databases and roles of the server. */
    public DatabaseServer server() {
        return server;
    }

    private static EmbeddedPostgres start(Cluster cluster) {
        try {
            Folders.createPrivate(cluster.folder());
            var lock = DirectoryLock.take(cluster.folder());
            try {
                var postgres = new EmbeddedPostgres(cluster, lock);
                postgres.launch();
                return postgres;
            } catch (RuntimeException | IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new PostgresException(
                    "PostgreSQL could not be started in " + cluster.folder() + ": " + e.getMessage(), e);
        }
    }

    private void launch() throws IOException {
        rotateLog();
        startServer();
        if (cluster.durable()) {
            checkDurability();
        }
        watch();
    }

    /** Memory of a server that was killed may be in use for a moment, so starting is tried again. */
    private void startServer() {
        for (int attempt = 1; ; attempt++) {
            try {
                programs.run("pg_ctl", startArguments());
                return;
            } catch (PostgresException e) {
                var words = cluster.lastWords();
                if (attempt == START_ATTEMPTS || closing || STILL_BUSY.stream().noneMatch(words::contains)) {
                    throw new PostgresException("PostgreSQL does not start:\n" + words, e);
                }
                pause();
            }
        }
    }

    private List<String> startArguments() {
        var options = new ArrayList<>(List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c timezone=UTC",
                "-c log_timezone=UTC",
                "-c max_connections=100",
                "-c jit=off",
                // neither values nor statements in the log
                "-c log_error_verbosity=terse",
                "-c log_min_error_statement=panic"));
        if (!cluster.durable()) {
            options.addAll(List.of("-c fsync=off", "-c full_page_writes=off", "-c synchronous_commit=off"));
        }
        return List.of(
                "start",
                "-w",
                "-t",
                "300",
                "-s",
                "-D",
                cluster.files().toString(),
                "-l",
                cluster.log().toString(),
                "-o",
                String.join(" ", options));
    }

    private void checkDurability() {
        try (var connection = server.superuser("postgres").connect()) {
            Durability.check(connection);
        } catch (SQLException e) {
            stop();
            throw new PostgresException("PostgreSQL started but cannot be reached: " + e.getMessage(), e);
        } catch (PostgresException e) {
            stop();
            throw e;
        }
    }

    private void watch() {
        Postmaster.alive(cluster.files())
                .ifPresent(
                        postmaster -> Thread.ofVirtual().name("postgres-watch").start(() -> {
                            postmaster.process().onExit().join();
                            restart();
                        }));
    }

    private synchronized void restart() {
        if (closing) {
            return;
        }
        LOG.warn("PostgreSQL ended by itself and is started again; see {}", cluster.log());
        try {
            startServer();
            watch();
        } catch (PostgresException e) {
            LOG.error("PostgreSQL could not be started again. Stop the application, mend the cause and start it.", e);
        }
    }

    /** Stops the server after its current statements are cut off, and releases the folder. Close the pool before. */
    @Override
    public void close() {
        if (closing) {
            return;
        }
        closing = true;
        synchronized (this) {
            stop();
        }
        if (!cluster.durable()) {
            ThrowAwayFolders.delete(cluster.folder());
        }
        lock.close();
    }

    /** A server that a killed application left behind still has the files open. */
    private void stopOrphan() {
        if (Postmaster.alive(cluster.files()).isPresent()) {
            LOG.info("Stopping the PostgreSQL that an earlier application left behind");
            stop();
        }
    }

    private void stop() {
        if (Postmaster.alive(cluster.files()).isPresent()) {
            var mode = cluster.durable() ? "fast" : "immediate";
            programs.run(
                    "pg_ctl",
                    List.of(
                            "stop",
                            "-w",
                            "-t",
                            "120",
                            "-s",
                            "-m",
                            mode,
                            "-D",
                            cluster.files().toString()));
        }
    }

    private void rotateLog() throws IOException {
        if (Files.exists(cluster.log()) && Files.size(cluster.log()) > LOG_LIMIT) {
            Files.move(cluster.log(), cluster.folder().resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresException("Interrupted while PostgreSQL was starting", e);
        }
    }
}
