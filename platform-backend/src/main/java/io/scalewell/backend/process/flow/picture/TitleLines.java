package io.scalewell.backend.process.flow.picture;

import io.scalewell.backend.process.flow.Wrapping;
import java.util.List;

/** A text as it fits into so many pixels, with small letters. */
final class TitleLines {

    private static final double LETTER = 7.2;

    private TitleLines() {}

    static List<String> of(String text, int most, int pixels) {
        return Wrapping.lines(text, most, Math.max(4, pixels / LETTER));
    }
}
