package io.scalewell.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/** Clients that do the same thing again and again, each waiting for the answer before it asks again. */
final class Clients {

    private Clients() {}

    /** How often it was done in a second, all clients together. */
    static double rate(int clients, Duration time, Runnable work) {
        long end = System.nanoTime() + time.toNanos();
        return rate(clients, () -> {
            long done = 0;
            while (System.nanoTime() < end) {
                work.run();
                done++;
            }
            return done;
        });
    }

    /** Completes tasks until the time or the tasks are over. */
    static double completions(int clients, Duration time, Contestant contestant, List<String> tasks) {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException(contestant.name() + " has no open task");
        }
        Queue<String> open = new ConcurrentLinkedQueue<>(tasks);
        long end = System.nanoTime() + time.toNanos();
        return rate(clients, () -> {
            long done = 0;
            while (System.nanoTime() < end) {
                String task = open.poll();
                if (task == null) {
                    break;
                }
                contestant.complete(task);
                done++;
            }
            return done;
        });
    }

    private static double rate(int clients, java.util.concurrent.Callable<Long> client) {
        LongAdder done = new LongAdder();
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Long>> working = new ArrayList<>();
            for (int count = 0; count < clients; count++) {
                working.add(threads.submit(client));
            }
            for (Future<Long> each : working) {
                done.add(each.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return done.sum() / ((System.nanoTime() - begin) / 1e9);
    }
}
