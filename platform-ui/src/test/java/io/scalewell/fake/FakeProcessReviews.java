package io.scalewell.fake;

import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessReview;
import io.scalewell.shared.process.ProcessReviews;
import java.time.Duration;

/** {@link ProcessReviews} in memory: each process is due after thirty days, once a test has made it due. */
public final class FakeProcessReviews implements ProcessReviews {

    private final FakeWorld world;
    private final FakeProcesses processes;

    FakeProcessReviews(FakeWorld world, FakeProcesses processes) {
        this.world = world;
        this.processes = processes;
    }

    /** Lets the review of a process be due now. */
    public void due(ProcessKey key) {
        processes.find(key).reviewDue = world.now();
    }

    @Override
    public ProcessDetail confirm(ProcessKey key) {
        synchronized (world) {
            world.enter();
            var process = processes.find(key);
            process.review = new ProcessReview(world.me().name(), world.now());
            process.reviewDue = world.now().plus(Duration.ofDays(30));
            return process.detail();
        }
    }
}
