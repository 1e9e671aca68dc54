package io.scalewell.backend.run;

import java.util.UUID;

/**
 * The task that a run does as its sub-process.
 *
 * @param round of the task
 * @param root the run at the top, which nobody called
 * @param depth how many runs lie above, 1 to {@value #DEEPEST}
 */
record CalledFrom(UUID run, UUID task, int round, UUID root, int depth) {

    static final int DEEPEST = 8;
}
