package io.scalewell.benchmark;

import io.scalewell.postgres.DatabaseServer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.flowable.engine.ProcessEngine;

/** Says where the figures come from. */
record Machine(DatabaseServer server, Path folder) {

    private static final int WRITES = 200;

    List<String> describe() throws IOException {
        Tables tables = new Tables(server.superuser("postgres"));
        return List.of(
                "%d cores, Java %s, PostgreSQL %s"
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.version(),
                                tables.strings("show server_version").getFirst()),
                "fsync %s, synchronous_commit %s, full_page_writes %s; forcing a block to disk takes %.2f ms"
                        .formatted(
                                tables.strings("show fsync").getFirst(),
                                tables.strings("show synchronous_commit").getFirst(),
                                tables.strings("show full_page_writes").getFirst(),
                                millisToForce()),
                "Flowable %s, history level audit as shipped; Operaton %s, history level full as shipped"
                        .formatted(
                                ProcessEngine.VERSION,
                                org.operaton.bpm.engine.ProcessEngine.class
                                        .getPackage()
                                        .getImplementationVersion()),
                "");
    }

    private double millisToForce() throws IOException {
        Path file = folder.resolve("force");
        List<Double> times = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int write = 0; write < WRITES; write++) {
                long begin = System.nanoTime();
                channel.write(ByteBuffer.allocate(8192));
                channel.force(false);
                times.add((System.nanoTime() - begin) / 1e6);
            }
        } finally {
            Files.delete(file);
        }
        return Statistics.median(times);
    }
}
