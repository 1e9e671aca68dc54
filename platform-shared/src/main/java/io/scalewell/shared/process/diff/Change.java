package io.scalewell.shared.process.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that has another value now.
 *
 * @param property its name in the API, such as {@code due}
 * @param before the old value in words; a list has a line for each element; null for none
 * @param after the new value in words
 * @param pieces for texts by words and for lists by lines: what stayed, came and went; empty for a value that is one word
 */
public record Change(
        String property, @Nullable String before, @Nullable String after, List<Piece> pieces) {

    public Change {
        pieces = List.copyOf(pieces);
    }
}
