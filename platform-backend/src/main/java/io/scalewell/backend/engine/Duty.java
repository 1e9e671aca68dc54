package io.scalewell.backend.engine;

import java.time.Duration;

/**
 * Something the cluster has to do from time to time, such as keeping a table small. Found by Spring. Runs on one node at a
 * time, in no organization's scope and in no transaction; may run twice when a node dies, so twice must do no harm.
 */
public interface Duty {

    /** Stable and unique, such as {@code retain-jobs}. */
    String name();

    /** The pause between the end of one run and the beginning of the next. */
    Duration pause();

    void run();
}
