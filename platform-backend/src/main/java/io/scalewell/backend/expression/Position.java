package io.scalewell.backend.expression;

/**
 * A place in a source text, both numbers counting from one.
 *
 * @param column in code points
 */
public record Position(int line, int column) {

    static final Position START = new Position(1, 1);

    /** The place of a character in a text. */
    static Position of(String text, int offset) {
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Position(line, 1 + text.codePointCount(lineStart, offset));
    }

    /** This place, seen from the text in which this one's text begins at the given place. */
    Position within(Position outer) {
        return line == 1
                ? new Position(outer.line, outer.column + column - 1)
                : new Position(outer.line + line - 1, column);
    }
}
