package io.scalewell.backend.process.flow.picture;

import io.scalewell.backend.process.flow.picture.Pen.Letters;
import io.scalewell.backend.text.Typeface;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Sets texts as outlines, so that a picture looks the same on every machine, whatever fonts it has. */
final class Lettering {

    private Lettering() {}

    /** @param y of the line on which the letters stand */
    static Path2D outline(String text, int x, int y, Letters letters) {
        Typeface face = letters.bold ? Typeface.BOLD : Typeface.REGULAR;
        double from = letters.centred ? x - face.width(text) * letters.size / 2 : x;
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] along = {0};
        text.codePoints().forEach(letter -> {
            AffineTransform place = new AffineTransform();
            place.translate(from + along[0] * letters.size, y);
            place.scale(letters.size, -letters.size);
            outline.append(face.outline(letter).getPathIterator(place), false);
            along[0] += face.width(letter);
        });
        return outline;
    }
}
