package io.scalewell.backend.text;

import io.scalewell.backend.text.FontFile.Glyph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A font of the operator's for letters that ours do not have, such as Chinese, Japanese or Korean ones. There may be none: a font for them
 * all weighs more than the application.
 */
public final class SpareFont {

    private static volatile @Nullable SpareFont chosen;

    private final Path path;
    private final FontFile file;

    private SpareFont(Path path) throws IOException {
        this.path = path;
        file = new FontFile(Files.newInputStream(path));
    }

    /** Takes this file, or none; throws an {@code IllegalStateException} that names it when it is no TrueType font. */
    static void choose(@Nullable Path path) {
        try {
            chosen = path == null ? null : new SpareFont(path);
        } catch (IOException unusable) {
            throw new IllegalStateException("SCALEWELL_FONT: " + path + " is not a TrueType font.", unusable);
        }
    }

    /** The file, when there is one. */
    public static Optional<Path> path() {
        return Optional.ofNullable(chosen).map(font -> font.path);
    }

    static Optional<Glyph> glyph(int letter) {
        return Optional.ofNullable(chosen).map(font -> font.file.glyph(letter)).filter(Glyph::isKnown);
    }
}
