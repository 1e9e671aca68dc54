package io.scalewell.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Runs {@code initdb} and {@code pg_ctl}; as root under a user namespace, since PostgreSQL refuses root. */
final class PostgresPrograms {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Path home;
    private final List<String> prefix;

    private PostgresPrograms(Path home, List<String> prefix) {
        this.home = home;
        this.prefix = prefix;
    }

    /** Finds out how the programs can be run on this machine; throws with advice when they cannot. */
    static PostgresPrograms in(Path home) {
        if (!runsAsRoot()) {
            return new PostgresPrograms(home, List.of());
        }
        var stepDown = List.of("unshare", "-U");
        if (new PostgresPrograms(home, stepDown).exitCode("pg_ctl", List.of("--version")) != 0) {
            throw new PostgresException("PostgreSQL does not run as root, and this machine does not let root step down"
                    + " (unshare -U). Run ScaleWell as an ordinary user, or give it another PostgreSQL with"
                    + " SCALEWELL_DB_URL, SCALEWELL_DB_USER and SCALEWELL_DB_PASSWORD.");
        }
        return new PostgresPrograms(home, stepDown);
    }

    /** Runs a program to its end; throws with its output when it fails. */
    void run(String program, List<String> arguments) {
        var result = execute(program, arguments);
        if (result.exitCode() != 0) {
            throw new PostgresException(
                    program + " failed with exit code " + result.exitCode() + ":\n" + result.output());
        }
    }

    /** Runs a program to its end and returns its exit code, or 127 when it cannot be run. */
    int exitCode(String program, List<String> arguments) {
        return execute(program, arguments).exitCode();
    }

    private record Result(int exitCode, String output) {}

    private Result execute(String program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        try {
            // a file, since a pipe would be inherited by the server and never end
            var output = Files.createTempFile("scalewell-", ".out");
            try {
                return new Result(execute(command, output.toFile()), Files.readString(output));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return new Result(127, String.valueOf(e.getMessage()));
        }
    }

    private static int execute(List<String> command, File output) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("no answer within " + PATIENCE.toMinutes() + " minutes");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroy();
        }
    }

    private static boolean runsAsRoot() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (!system.startsWith("linux")) {
            return "root".equals(System.getProperty("user.name"));
        }
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            throw new PostgresException("The user of this process is unknown: " + e.getMessage(), e);
        }
    }
}
