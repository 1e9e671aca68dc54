package io.scalewell.ui.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrPictureTest {

    @Test
    void drawsDarkSquaresWithAQuietBorder() {
        String svg = QrPicture.svg("https://example.org/f/kestrel/complaint");

        assertThat(svg)
                .startsWith("<svg xmlns=")
                .contains("viewBox=\"0 0 37 37\"")
                .endsWith("</svg>");
        assertThat(svg)
                .as("the corner of the finder pattern")
                .contains("M4 4h1v1h-1z")
                .doesNotContain("M3 ");
    }
}
