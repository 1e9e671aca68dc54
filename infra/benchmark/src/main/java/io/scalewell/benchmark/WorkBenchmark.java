package io.scalewell.benchmark;

import io.scalewell.postgres.DatabaseServer;
import io.scalewell.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Measures work with runs and tasks. Arguments: the folder of the server's files, the file for the rows, and {@code --quick} for less of
 * everything.
 */
public final class WorkBenchmark {

    static final List<BiFunction<DatabaseServer, String, Contestant>> CONTESTANTS =
            List.of(PlainJdbc::open, Product::open, Flowable::open, Operaton::open);

    private WorkBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        Scale scale = given.contains("--quick") ? Scale.QUICK : Scale.FULL;
        Report report = new Report(System.out);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.durable(Path.of(arguments[0]))) {
            new Machine(postgres.server(), Path.of(arguments[0])).describe().forEach(report::say);
            report.heading();
            with(postgres.server(), "work", contestants -> {
                Measurement measurement = new Measurement(contestants, scale, report);
                measurement.finishedRuns();
                measurement.starts();
                measurement.completions();
            });
            with(postgres.server(), "list", contestants -> new Measurement(contestants, scale, report).lists());
        }
        report.say("");
        new Aims(report).judge(scale);
        report.write(Path.of(arguments[1]));
        // the engines leave threads behind
        System.exit(0);
    }

    private static void with(
            DatabaseServer server, String purpose, java.util.function.Consumer<List<Contestant>> work) {
        List<Contestant> contestants = new ArrayList<>();
        try {
            for (var open : CONTESTANTS) {
                contestants.add(open.apply(server, purpose + "_" + contestants.size()));
            }
            work.accept(contestants);
        } finally {
            contestants.reversed().forEach(Contestant::close);
        }
    }
}
