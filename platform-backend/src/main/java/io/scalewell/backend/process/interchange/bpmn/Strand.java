package io.scalewell.backend.process.interchange.bpmn;

import java.util.List;

/** The flow of one pool, cut into units that follow one another. */
record Strand(String title, Flow flow, List<Unit> units) {

    Strand {
        units = List.copyOf(units);
    }

    boolean hasSteps() {
        return units.stream().anyMatch(Unit::hasSteps);
    }
}
