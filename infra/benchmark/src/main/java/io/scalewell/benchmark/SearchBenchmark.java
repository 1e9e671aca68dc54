package io.scalewell.benchmark;

import io.scalewell.postgres.EmbeddedPostgres;
import io.scalewell.shared.search.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Measures the search over everything among a million open tasks, and what its indexes weigh. Arguments: the folder of the server's
 * files, the file for the rows, and {@code --quick} for a tenth of it.
 */
public final class SearchBenchmark {

    /** What an answer may take, in milliseconds. */
    private static final double LIMIT = 120;

    private static final int WARM = 10;

    private final Product product;
    private final SearchSample sample;
    private final Report report;
    private final int readings;

    private SearchBenchmark(Product product, SearchSample sample, Report report, int readings) {
        this.product = product;
        this.sample = sample;
        this.report = report;
        this.readings = readings;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        boolean quick = given.contains("--quick");
        Report report = new Report(System.out);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.durable(Path.of(arguments[0]))) {
            new Machine(postgres.server(), Path.of(arguments[0])).describe().forEach(report::say);
            try (Product product = Product.open(postgres.server(), "search")) {
                SearchSample sample = new SearchSample(product, quick ? 100_000 : 1_000_000);
                sample.fill();
                report.say("%,d open tasks of %,d runs, %,d comments"
                        .formatted(sample.tasks(), sample.runs(), sample.comments()));
                new SearchBenchmark(product, sample, report, quick ? 100 : 150).measure();
                sample.weights().forEach((name, bytes) -> report.figure(name, bytes, "B"));
            }
        }
        report.write(Path.of(arguments[1]));
        System.exit(0);
    }

    private void measure() {
        Random chance = new Random(42);
        for (int reading = 0; reading < WARM; reading++) {
            sample.questions(chance).values().forEach(this::time);
        }
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int reading = 0; reading < readings; reading++) {
            sample.questions(chance)
                    .forEach((kind, text) ->
                            times.computeIfAbsent(kind, _ -> new ArrayList<>()).add(time(text)));
        }
        times.forEach(this::judge);
        judge("any of them", times.values().stream().flatMap(List::stream).toList());
    }

    private double time(String text) {
        long begin = System.nanoTime();
        SearchResult result = product.search((int) (begin % Contestant.MEMBERS), text);
        double took = (System.nanoTime() - begin) / 1e6;
        if (sample.mustFind(text) && result.groups().isEmpty()) {
            throw new IllegalStateException("Nothing was found for " + text);
        }
        return took;
    }

    private void judge(String kind, List<Double> times) {
        double half = Statistics.quantile(times, 0.5);
        double most = Statistics.quantile(times, 0.99);
        report.figure("search for " + kind + ", p50", half, "ms");
        report.figure("search for " + kind + ", p99", most, "ms");
        report.addAim("search for " + kind + ", p99: of 120 ms (at most 1)", 1, most / LIMIT, "x", most <= LIMIT);
    }
}
