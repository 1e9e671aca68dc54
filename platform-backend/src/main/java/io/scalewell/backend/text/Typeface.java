package io.scalewell.backend.text;

import io.scalewell.backend.text.FontFile.Glyph;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The font of files that we draw ourselves. It comes with the application and is read by ourselves: a server need not have any font, and
 * Java finds none on many. What it lacks is looked for in the {@link SpareFont}.
 */
public enum Typeface {
    REGULAR("DejaVuSansCondensed.ttf"),
    BOLD("DejaVuSansCondensed-Bold.ttf"),
    ITALIC("DejaVuSansCondensed-Oblique.ttf"),
    BOLD_ITALIC("DejaVuSansCondensed-BoldOblique.ttf"),
    FIXED("DejaVuSansMono.ttf");

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final String file;
    private final Supplier<FontFile> font = new Once<>(this::parsed);

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
        return glyph(letter).isKnown();
    }

    /** Width of a letter, as a share of the size of the font. */
    public double width(int letter) {
        return glyph(letter).width();
    }

    /** Width of a text, as a share of the size of the font. */
    public double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum();
    }

    /** Of a letter of size 1 that stands on the origin; upwards is positive; a box for one that nothing knows. Not to be changed. */
    public Path2D outline(int letter) {
        return glyph(letter).outline();
    }

    private Glyph glyph(int letter) {
        Glyph own = font.get().glyph(letter);
        return own.isKnown() ? own : SpareFont.glyph(letter).orElse(own);
    }

    private FontFile parsed() {
        try {
            return new FontFile(open());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

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
