package io.scalewell.backend.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The font of files that we draw ourselves. It comes with the application and is read by ourselves: a server need not have any font, and
 * Java finds none on many.
 */
public enum Typeface {
    REGULAR("DejaVuSansCondensed.ttf"),
    BOLD("DejaVuSansCondensed-Bold.ttf"),
    ITALIC("DejaVuSansCondensed-Oblique.ttf"),
    BOLD_ITALIC("DejaVuSansCondensed-BoldOblique.ttf"),
    FIXED("DejaVuSansMono.ttf");

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final String file;
    private final Supplier<TrueTypeFont> font = new Once<>(this::parsed);
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    Typeface(String file) {
        this.file = file;
    }

    /** The file itself; to be closed by who asks. */
    public InputStream open() {
        InputStream stream = Typeface.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("The font " + file + " is missing");
        }
        return stream;
    }

    /** Whether there is a sign for the letter. */
    public boolean knows(int letter) {
        return glyph(letter).number() != 0;
    }

    /** Width of a letter, as a share of the size of the font. */
    public double width(int letter) {
        return glyph(letter).width();
    }

    /** Width of a text, as a share of the size of the font. */
    public double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum();
    }

    /** Of a letter of size 1 that stands on the origin; upwards is positive. Not to be changed. */
    public Path2D outline(int letter) {
        return glyph(letter).outline();
    }

    private Glyph glyph(int letter) {
        return glyphs.computeIfAbsent(letter, this::read);
    }

    /** Who reads a glyph moves within the file. */
    private Glyph read(int letter) {
        TrueTypeFont known = font.get();
        synchronized (known) {
            try {
                CmapLookup numbers = known.getUnicodeCmapLookup();
                int number = numbers.getGlyphId(letter);
                double scale = 1.0 / known.getUnitsPerEm();
                Path2D outline = new Path2D.Double();
                GlyphData data = known.getGlyph().getGlyph(number);
                if (data != null) {
                    outline.append(data.getPath(), false);
                    outline.transform(AffineTransform.getScaleInstance(scale, scale));
                }
                return new Glyph(number, known.getAdvanceWidth(number) * scale, outline);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private TrueTypeFont parsed() {
        try (InputStream stream = open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Glyph(int number, double width, Path2D outline) {}

    /** Made when it is first asked for, and once only. */
    private static final class Once<T> implements Supplier<T> {

        private final Supplier<T> maker;
        private volatile @Nullable T made;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public T get() {
            T known = made;
            if (known == null) {
                synchronized (this) {
                    known = made;
                    if (known == null) {
                        known = maker.get();
                        made = known;
                    }
                }
            }
            return known;
        }
    }
}
