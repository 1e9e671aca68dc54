package io.scalewell.shared.process.diff;

/** A stretch of a text that stayed, came or went; all pieces but the added ones make the old text, all but the removed ones the new. */
public record Piece(Kind kind, String text) {

    /** What became of it. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }
}
