package io.scalewell.backend.engine;

/** The node that worked on a job gave no sign of life for a lease. */
final class NodeLost extends Exception {

    private static final long serialVersionUID = 1L;

    NodeLost(String node, int times) {
        super("Node " + node + " was lost while working on this" + (times == 1 ? "" : ", loss number " + times));
    }
}
