package io.scalewell.shared.run;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps the measured time of work right. Who works on a task, has done it or steers its run may; the log keeps what was measured before,
 * who changed it and why.
 */
public interface WorkTimes {

    /**
     * Stops the timer as of an earlier instant: nobody has worked since.
     *
     * @throws Invalid for an instant at which it did not run
     * @throws NotAllowedNow when it does not run
     */
    TaskView stopAt(TaskId id, Instant at);

    /**
     * Says how long the work has really taken, all rounds together. A timer that runs goes on from there.
     *
     * @throws Invalid for more time than there was, or less than earlier rounds took, or no reason
     * @throws NotAllowedNow when nobody has begun
     */
    TaskView correct(TaskId id, Duration touch, String reason);
}
