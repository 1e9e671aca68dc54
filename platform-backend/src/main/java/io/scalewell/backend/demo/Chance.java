package io.scalewell.backend.demo;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** The dice of the demo: the same throws every time. */
final class Chance {

    private static final long SEED = 20_260_101L;
    private static final double SPREAD = 0.45;

    private final SplittableRandom random = new SplittableRandom(SEED);

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
