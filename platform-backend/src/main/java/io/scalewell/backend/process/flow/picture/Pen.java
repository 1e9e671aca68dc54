package io.scalewell.backend.process.flow.picture;

import io.scalewell.shared.process.ProcessDiagram.Point;
import java.util.List;

/** Puts shapes and texts on something, in pixels from the upper left corner; later ones lie on earlier ones. */
interface Pen {

    /** @param radius of the corners */
    void box(int x, int y, int width, int height, int radius, Ink fill, Ink line, double thickness);

    void circle(int x, int y, int radius, Ink fill, Ink line, double thickness);

    /** Straight pieces from point to point; closed and filled with the ink of the line when it is an area. */
    void line(List<Point> points, Ink line, double thickness, Style style);

    /** @param y of the line on which the letters stand */
    void text(String text, int x, int y, Letters letters);

    /** How a line is drawn. */
    enum Style {
        PLAIN,
        DASHED,
        AREA
    }

    /** How a text is set. */
    enum Letters {
        TITLE(13, true, Ink.DARK, true),
        QUIET(11, false, Ink.QUIET, true),
        LABEL(11, false, Ink.DARK, true),
        LANE(12, true, Ink.DARK, true),
        STAGE(12, true, Ink.QUIET, false);

        final int size;
        final boolean bold;
        final Ink ink;
        final boolean centred;

        Letters(int size, boolean bold, Ink ink, boolean centred) {
            this.size = size;
            this.bold = bold;
            this.ink = ink;
            this.centred = centred;
        }

        /** Lies on lines, which must not run through it. */
        boolean hasGround() {
            return this == LABEL || this == STAGE;
        }
    }

    /** The colours: light, for paper and for screens that know no dark. */
    enum Ink {
        NONE("none"),
        WHITE("#ffffff"),
        DARK("#1f2933"),
        QUIET("#52606d"),
        LINE("#64748b"),
        BORDER("#94a3b8"),
        FAINT("#cbd5e1"),
        BAND("#f8fafc"),
        HEADER("#eef2f7"),
        BLUE("#e8effe"),
        VIOLET("#f1ebfd"),
        AMBER("#fdf3dc"),
        REWORK("#b45309");

        final String code;

        Ink(String code) {
            this.code = code;
        }
    }
}
