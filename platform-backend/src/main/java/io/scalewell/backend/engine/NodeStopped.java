package io.scalewell.backend.engine;

/** The node was told to stop before the job had finished. */
final class NodeStopped extends Exception {

    private static final long serialVersionUID = 1L;

    NodeStopped(String node) {
        super("Node " + node + " stopped before this had finished");
    }
}
