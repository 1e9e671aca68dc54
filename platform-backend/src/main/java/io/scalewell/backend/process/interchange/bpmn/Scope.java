package io.scalewell.backend.process.interchange.bpmn;

import java.util.List;

/**
 * The flow of a process or of a sub-process.
 *
 * @param entry where it begins, drawn or not
 * @param nodes all of them in the order of the file, without the entry
 */
record Scope(Node entry, List<Node> nodes) {

    Scope {
        nodes = List.copyOf(nodes);
    }
}
