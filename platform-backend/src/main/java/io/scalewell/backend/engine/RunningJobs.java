package io.scalewell.backend.engine;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What this node is working on: each claim with the thread that answers it. */
final class RunningJobs {

    private final Map<Claim, Thread> threads = new HashMap<>();

    synchronized void add(Claim claim, Thread thread) {
        threads.put(claim, thread);
    }

    synchronized void remove(Claim claim) {
        threads.remove(claim);
        notifyAll();
    }

    synchronized int size() {
        return threads.size();
    }

    synchronized List<Claim> claims() {
        return List.copyOf(threads.keySet());
    }

    /** How many jobs of each organization. */
    synchronized Map<UUID, Integer> places() {
        Map<UUID, Integer> places = new HashMap<>();
        threads.keySet().forEach(claim -> places.merge(claim.job().tenantId(), 1, Integer::sum));
        return places;
    }

    synchronized void interrupt(Claim claim) {
        Thread thread = threads.get(claim);
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Waits until nothing runs; answers whether that was within the time. */
    synchronized boolean awaitNone(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (!threads.isEmpty()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
