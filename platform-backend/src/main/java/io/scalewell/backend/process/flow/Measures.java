package io.scalewell.backend.process.flow;

import io.scalewell.shared.process.ProcessDiagram.Direction;
import io.scalewell.shared.process.ProcessDiagram.NodeKind;

/** Sizes in pixels. "Along" is the direction of the work, "across" the other one. */
record Measures(Direction direction) {

    private static final int WIDTH = 176;
    private static final int HEIGHT = 64;
    private static final int GATEWAY = 40;
    private static final int EVENT = 28;

    /** Between the tracks of a channel. */
    static final int TRACK = 10;

    /** At both sides of the tracks, so that an arrow has room for its head. */
    static final int PAD = 18;

    static final int MARGIN = 12;

    boolean isDown() {
        return direction == Direction.DOWN;
    }

    int along(NodeKind kind) {
        return kind == NodeKind.STEP ? (isDown() ? HEIGHT : WIDTH) : round(kind);
    }

    int across(NodeKind kind) {
        return kind == NodeKind.STEP ? (isDown() ? WIDTH : HEIGHT) : round(kind);
    }

    private static int round(NodeKind kind) {
        return switch (kind) {
            case START, END -> EVENT;
            case STEP, EXCLUSIVE, INCLUSIVE, PARALLEL -> GATEWAY;
        };
    }

    /** Beside a row, whether or not a line runs there. */
    int besideRow() {
        return 10;
    }

    /** From the boxes of a row to the first line beside it, so that a label fits between them. */
    int firstLine() {
        return isDown() ? 34 : 20;
    }

    /** Kept free behind the last line beside a row. */
    int afterLines() {
        return isDown() ? 34 : 15;
    }

    /** Between lines beside a row, so that a label fits between them. */
    int betweenLines() {
        return isDown() ? 58 : 20;
    }

    /** Kept free for the name of a lane at its beginning. */
    int laneHeader() {
        return isDown() ? 44 : 132;
    }

    /** Kept free for the names of the stages beside the picture. */
    int stageHeader() {
        return isDown() ? 0 : 30;
    }

    /** Kept free for the name of a stage before its first column. */
    int stageGap() {
        return isDown() ? 26 : 0;
    }

    /** Room for a label before a column. */
    int label(String text) {
        return isDown() ? 20 : width(text);
    }

    /** Room before a column for a label that lies on the line that leads to it. */
    int labelOnLine(String text) {
        return isDown() ? 0 : width(text);
    }

    private static int width(String text) {
        return (int) (Math.min(Wrapping.LABEL, Wrapping.width(text)) * 6.5) + 10;
    }
}
