package io.scalewell.backend.demo;

import io.scalewell.shared.run.TaskId;
import java.time.Instant;
import java.util.Comparator;

/** Something that somebody does at an instant. Acts of one instant happen in the order in which they were planned. */
record Act(Instant at, long order, What what) {

    static final Comparator<Act> BY_TIME = Comparator.comparing(Act::at).thenComparingLong(Act::order);

    /** What is done. */
    sealed interface What {

        record StartRun(String process, Chance chance) implements What {}

        record BeginTask(Turn turn) implements What {}

        record FinishTask(Turn turn) implements What {}

        /** Something on the side, such as publishing a version. */
        record Aside(Runnable work) implements What {}
    }

    /** Somebody's turn at a task, with the dice of its run. */
    record Turn(TaskId task, String process, String step, String who, Chance chance) {}
}
