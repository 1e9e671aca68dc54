package io.scalewell.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** Another application, which a test can kill: a JVM of its own that opens a data folder and then waits. */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static OtherProcess opening(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new OtherProcess(new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    public static void main(String[] arguments) throws IOException {
        var postgres = EmbeddedPostgres.durable(Path.of(arguments[0]));
        var owner = postgres.server().openDatabase("test").owner();
        System.out.println(owner.url());
        System.out.println(owner.password());
        System.in.read();
    }

    /** The owner's login, once the application has opened its database. */
    Login owner() throws IOException {
        return new Login(output.readLine(), DatabaseServer.OWNER, output.readLine());
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
