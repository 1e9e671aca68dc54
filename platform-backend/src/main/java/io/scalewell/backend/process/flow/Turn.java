package io.scalewell.backend.process.flow;

/** Where an edge changes its direction, in terms of the grid: a place along the work and one across it. */
record Turn(Along along, Across across) {

    /** A place in the direction of the work. */
    sealed interface Along {

        /** The side of a node, where the work leaves it. */
        record Behind(Spot spot) implements Along {}

        /** The side of a node, where the work gets to it. */
        record Before(Spot spot) implements Along {}

        /** The middle of a node, or a little beside it. */
        record Middle(Spot spot, int beside) implements Along {}

        /** Within the space before a column, on the track of a net. */
        record Channel(int column, String net) implements Along {}
    }

    /** A place across the work. */
    sealed interface Across {

        /** The middle of a row. */
        record Centre(int row) implements Across {}

        /** The far side of a node. */
        record Side(Spot spot) implements Across {}

        /** Within the space on the near side of a row, on the track of a net. */
        record Above(int row, String net) implements Across {}

        /** Within the space on the far side of a row, on the track of a net. */
        record Below(int row, String net) implements Across {}
    }
}
