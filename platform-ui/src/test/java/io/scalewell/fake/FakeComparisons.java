package io.scalewell.fake;

import io.scalewell.backend.process.diff.Differences;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.diff.Comparisons;
import io.scalewell.shared.process.diff.ProcessDiff;
import java.util.Locale;

/** {@link Comparisons} in memory: the comparison itself is the real one, a pure function. */
public final class FakeComparisons implements Comparisons {

    private final FakeWorld world;
    private final FakeProcesses processes;

    FakeComparisons(FakeWorld world, FakeProcesses processes) {
        this.world = world;
        this.processes = processes;
    }

    @Override
    public ProcessDiff compare(ProcessKey key, int from, int to, Locale reader) {
        synchronized (world) {
            world.enter();
            return Differences.between(key, from, state(key, from), to, state(key, to), reader);
        }
    }

    private ProcessDefinition state(ProcessKey key, int number) {
        return number == DRAFT
                ? processes.find(key).draft
                : processes.version(key, number).definition();
    }
}
