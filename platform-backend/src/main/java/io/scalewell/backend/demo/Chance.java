package io.scalewell.backend.demo;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The dice of the demo. Each run has its own, so that it goes the same way whatever else happens and at whatever hour the demo is
 * loaded.
 */
final class Chance {

    private static final long SEED = 20_260_101L;
    private static final double SPREAD = 0.45;

    private final SplittableRandom random;

    Chance() {
        this(new SplittableRandom(SEED));
    }

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** Dice of one's own; the same ones when asked for in the same order. */
    Chance split() {
        return new Chance(random.split());
    }

    /** Around a median, a little longer more often than a little shorter, as work is. */
    Duration around(Duration median) {
        double factor = Math.exp(random.nextGaussian() * SPREAD);
        return Duration.ofSeconds(Math.max(60, Math.round(median.toSeconds() * factor)));
    }

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    double nextDouble() {
        return random.nextDouble();
    }
}
