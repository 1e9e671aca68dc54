package io.scalewell.backend.engine;

/** How an attempt ended on its node, before anything was decided about it. */
sealed interface Ending {

    /** The effect and the completion of the job are committed. */
    record Done() implements Ending {}

    /** It failed, or took longer than its deadline. */
    record Failed(Exception cause) implements Ending {}

    /** The claim is no longer the newest: the answer came too late (P4). */
    record Refused() implements Ending {}

    /** The node stops, or has lost the lease. */
    record Stopped() implements Ending {}
}
