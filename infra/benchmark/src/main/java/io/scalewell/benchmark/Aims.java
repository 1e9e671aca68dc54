package io.scalewell.benchmark;

import java.util.List;

/** What the figures should show. */
final class Aims {

    private static final List<String> ENGINES = List.of(Flowable.NAME, Operaton.NAME);

    private final Report report;

    Aims(Report report) {
        this.report = report;
    }

    void judge(Scale scale) {
        for (String name : List.of("runs started", "tasks completed")) {
            Scale.CLIENTS.forEach(clients -> rate(name, clients));
        }
        for (int tasks : scale.lists()) {
            String list = "my open tasks of %,d, ".formatted(tasks);
            atMost(
                    list + "p50: times plain JDBC",
                    of(list + "p50", Product.NAME) / of(list + "p50", PlainJdbc.NAME),
                    2,
                    "x");
            atMost(
                    list + "p99: times plain JDBC",
                    of(list + "p99", Product.NAME) / of(list + "p99", PlainJdbc.NAME),
                    2,
                    "x");
        }
        String fewest = "my open tasks of %,d, p50".formatted(scale.lists().getFirst());
        String most = "my open tasks of %,d, p50".formatted(scale.lists().getLast());
        atMost("the longest list: times the shortest", of(most, Product.NAME) / of(fewest, Product.NAME), 2, "x");
        atMost("finished run of ten steps: KiB", of("finished run of ten steps", Product.NAME) / 1024, 6, "KiB");
    }

    private void rate(String name, int clients) {
        double ours = report.find(name, Product.NAME, clients).orElseThrow();
        double better = ENGINES.stream()
                .mapToDouble(engine -> report.find(name, engine, clients).orElseThrow())
                .max()
                .orElseThrow();
        double plain = report.find(name, PlainJdbc.NAME, clients).orElseThrow();
        atLeast(name + ": times the better engine", clients, ours / better, 3);
        atLeast(name + ": of plain JDBC", clients, ours / plain, 0.6);
    }

    private double of(String name, String contestant) {
        return report.find(name, contestant, 1).orElseThrow();
    }

    private void atLeast(String name, int clients, double value, double aim) {
        report.addAim(name + " (at least " + aim + ")", clients, value, "x", value >= aim);
    }

    private void atMost(String name, double value, double aim, String unit) {
        report.addAim(name + " (at most " + aim + ")", 1, value, unit, value <= aim);
    }
}
