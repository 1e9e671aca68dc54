package io.scalewell.backend.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The spare font here is one with letters that the usual one lacks: DejaVu Sans Mono has no old italic ones, DejaVu Sans has. */
class SpareFontTest {

    /** Old Italic A. */
    private static final int RARE = 0x10300;

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        SpareFont.choose(null);
    }

    @Test
    void lendsTheLettersThatAreMissing() throws IOException {
        assertThat(Typeface.FIXED.knows(RARE)).isFalse();

        SpareFont.choose(sans());

        assertThat(Typeface.FIXED.knows(RARE)).isTrue();
        assertThat(Typeface.FIXED.width('i')).isEqualTo(Typeface.FIXED.width('W'));
    }

    @Test
    void saysWhichFileIsNoFont() throws IOException {
        Path text = Files.writeString(folder.resolve("font.ttf"), "no font");

        assertThatIllegalStateException()
                .isThrownBy(() -> SpareFont.choose(text))
                .withMessageContaining("SCALEWELL_FONT")
                .withMessageContaining("font.ttf");
        assertThatIllegalStateException().isThrownBy(() -> SpareFont.choose(folder.resolve("none.ttf")));
    }

    private Path sans() throws IOException {
        Path file = folder.resolve("sans.ttf");
        try (InputStream stream = Objects.requireNonNull(
                Typeface.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"))) {
            Files.copy(stream, file);
        }
        return file;
    }
}
