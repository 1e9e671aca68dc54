package io.scalewell.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Measures the contestants in turn, never one of them for long, so that a slow minute of the machine hits all of them. */
final class Measurement {

    private static final int ENOUGH_OPEN = 40_000;
    private static final int READINGS_WARM = 50;
    private static final int READINGS = 100;
    private static final int AT_ONCE = 100;

    private final List<Contestant> contestants;
    private final Scale scale;
    private final Report report;

    Measurement(List<Contestant> contestants, Scale scale, Report report) {
        this.contestants = contestants;
        this.scale = scale;
        this.report = report;
    }

    /** What finished runs leave behind. Comes first, on empty tables. */
    void finishedRuns() {
        Map<Contestant, Double> all = new HashMap<>();
        Map<Contestant, Double> withoutIndexes = new HashMap<>();
        for (Contestant contestant : contestants) {
            Tables.Size before = contestant.tables().size();
            for (int finished = 0; finished < scale.finished(); finished += AT_ONCE) {
                finish(contestant);
            }
            Tables.Size grown = contestant.tables().size().minus(before);
            all.put(contestant, (double) grown.all() / scale.finished());
            withoutIndexes.put(contestant, (double) grown.withoutIndexes() / scale.finished());
        }
        contestants.forEach(each -> report.add("finished run of ten steps", each, 1, all.get(each), "B"));
        contestants.forEach(
                each -> report.add("finished run, tables without indexes", each, 1, withoutIndexes.get(each), "B"));
    }

    private static void finish(Contestant contestant) {
        for (int started = 0; started < AT_ONCE; started++) {
            contestant.start();
        }
        for (List<String> open = contestant.openTasks(AT_ONCE); !open.isEmpty(); open = contestant.openTasks(AT_ONCE)) {
            Clients.completions(4, java.time.Duration.ofMinutes(5), contestant, open);
        }
    }

    void starts() {
        for (int clients : Scale.CLIENTS) {
            rates("runs started", clients, each -> Clients.rate(clients, scale.round(), each::start));
        }
    }

    void completions() {
        for (int clients : Scale.CLIENTS) {
            rates(
                    "tasks completed",
                    clients,
                    each -> Clients.completions(clients, scale.round(), each, each.openTasks(ENOUGH_OPEN)));
        }
    }

    private void rates(String name, int clients, ToDoubleFunction<Contestant> measure) {
        contestants.forEach(measure::applyAsDouble);
        Map<Contestant, List<Double>> rates = new HashMap<>();
        for (int round = 0; round < scale.rounds(); round++) {
            for (Contestant contestant : turn(round)) {
                rates.computeIfAbsent(contestant, _ -> new ArrayList<>()).add(measure.applyAsDouble(contestant));
            }
        }
        contestants.forEach(each -> report.add(name, each, clients, Statistics.median(rates.get(each)), "/s"));
    }

    /** Each list is read by one client for one member after another. */
    void lists() {
        int present = 0;
        for (int wanted : scale.lists()) {
            for (Contestant contestant : contestants) {
                contestant.fill(present, wanted);
            }
            present = wanted;
            list(wanted);
        }
    }

    private void list(int tasks) {
        Random chance = new Random(tasks);
        contestants.forEach(each -> read(each, READINGS_WARM, chance));
        Map<Contestant, List<Double>> times = new HashMap<>();
        for (int round = 0; round < scale.rounds(); round++) {
            for (Contestant contestant : turn(round)) {
                times.computeIfAbsent(contestant, _ -> new ArrayList<>()).addAll(read(contestant, READINGS, chance));
            }
        }
        String name = "my open tasks of %,d".formatted(tasks);
        contestants.forEach(
                each -> report.add(name + ", p50", each, 1, Statistics.quantile(times.get(each), 0.5), "ms"));
        contestants.forEach(
                each -> report.add(name + ", p99", each, 1, Statistics.quantile(times.get(each), 0.99), "ms"));
    }

    private static List<Double> read(Contestant contestant, int readings, Random chance) {
        List<Double> times = new ArrayList<>();
        for (int reading = 0; reading < readings; reading++) {
            int member = chance.nextInt(Contestant.MEMBERS);
            long begin = System.nanoTime();
            int shown = contestant.listMine(member);
            times.add((System.nanoTime() - begin) / 1e6);
            if (shown < Contestant.PAGE) {
                throw new IllegalStateException(contestant.name() + " shows " + shown + " tasks of a member");
            }
        }
        return times;
    }

    /** Another one begins in each round. */
    private List<Contestant> turn(int round) {
        List<Contestant> turned = new ArrayList<>(contestants);
        java.util.Collections.rotate(turned, round);
        return turned;
    }
}
