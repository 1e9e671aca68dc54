package io.scalewell.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints figures as they come, and keeps them. Plain JDBC comes first among the contestants, since the others are compared with it. */
final class Report {

    private final PrintStream out;
    private final List<Row> rows = new ArrayList<>();
    private String last = "";

    Report(PrintStream out) {
        this.out = out;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    void say(String line) {
        out.println(line);
    }

    void heading() {
        out.printf(Locale.ROOT, "%-40s %7s  %-12s %12s %-5s %s%n", "", "clients", "", "", "", "of plain JDBC");
    }

    void add(String name, Contestant contestant, int threads, double value, String unit) {
        Optional<Double> plain = find(name, PlainJdbc.NAME, threads);
        @Nullable Double ratio = plain.map(ofPlain -> value / ofPlain).orElse(null);
        rows.add(new Row(name, contestant.name(), threads, value, unit, ratio));
        boolean first = !last.equals(name + threads);
        last = name + threads;
        out.printf(
                Locale.ROOT,
                "%-40s %7s  %-12s %,12.1f %-5s %s%n",
                first ? name : "",
                first ? Integer.toString(threads) : "",
                contestant.name(),
                value,
                unit,
                ratio == null ? "" : "%.2f".formatted(ratio));
    }

    /** A figure with which nothing is compared. */
    void figure(String name, double value, String unit) {
        rows.add(new Row(name, Product.NAME, 1, value, unit, null));
        out.printf(Locale.ROOT, "%-62s %7s %10.2f %-5s%n", name, "", value, unit);
    }

    /** A factor that is aimed at. */
    void addAim(String name, int threads, double value, String unit, boolean reached) {
        rows.add(new Row(name, Product.NAME, threads, value, unit, null));
        out.printf(
                Locale.ROOT, "%-62s %7s %10.2f %-5s %s%n", name, threads, value, unit, reached ? "reached" : "MISSED");
    }

    Optional<Double> find(String name, String contestant, int threads) {
        return rows.stream()
                .filter(row -> row.name().equals(name) && row.contestant().equals(contestant))
                .filter(row -> row.threads() == threads)
                .map(Row::value)
                .findFirst();
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(rows));
    }
}
