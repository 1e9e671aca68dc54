package io.scalewell.backend.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of a TrueType font, each read when it is first asked for. */
final class FontFile {

    private final TrueTypeFont font;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    /**
     * @param stream is read to its end, and closed
     * @throws IOException when this is no TrueType font with outlines
     */
    FontFile(InputStream stream) throws IOException {
        try (stream) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
        }
        if (font.getGlyph() == null) {
            throw new IOException("The font has no TrueType outlines");
        }
    }

    Glyph glyph(int letter) {
        return glyphs.computeIfAbsent(letter, this::read);
    }

    /** Who reads a glyph moves within the file. */
    private Glyph read(int letter) {
        synchronized (font) {
            try {
                int number = font.getUnicodeCmapLookup().getGlyphId(letter);
                double scale = 1.0 / font.getUnitsPerEm();
                Path2D outline = new Path2D.Double();
                GlyphData data = font.getGlyph().getGlyph(number);
                if (data != null) {
                    outline.append(data.getPath(), false);
                    outline.transform(AffineTransform.getScaleInstance(scale, scale));
                }
                return new Glyph(number, font.getAdvanceWidth(number) * scale, outline);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** @param number 0 for a letter that the font does not have, with the outline of a box */
    record Glyph(int number, double width, Path2D outline) {

        boolean isKnown() {
            return number != 0;
        }
    }
}
