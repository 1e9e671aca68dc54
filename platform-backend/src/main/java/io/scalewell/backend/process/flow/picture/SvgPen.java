package io.scalewell.backend.process.flow.picture;

import io.scalewell.backend.text.XmlText;
import io.scalewell.shared.process.ProcessDiagram.Point;
import java.util.List;
import java.util.Locale;

/** Writes SVG. Every text is escaped, and nothing refers to anything outside of the file. */
final class SvgPen implements Pen {

    private static final String FONTS = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif";

    private final StringBuilder svg = new StringBuilder();

    SvgPen(int width, int height, String title, String description) {
        append(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                        + " viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"title description\" font-family=\"%s\">\n",
                width, height, width, height, FONTS);
        append("<title id=\"title\">%s</title>\n", XmlText.escaped(title));
        append("<desc id=\"description\">%s</desc>\n", XmlText.escaped(description));
    }

    String finished() {
        return svg + "</svg>\n";
    }

    @Override
    public void box(int x, int y, int width, int height, int radius, Ink fill, Ink line, double thickness) {
        append(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\"%s/>\n",
                x, y, width, height, radius, paint(fill, line, thickness));
    }

    @Override
    public void circle(int x, int y, int radius, Ink fill, Ink line, double thickness) {
        append("<circle cx=\"%d\" cy=\"%d\" r=\"%d\"%s/>\n", x, y, radius, paint(fill, line, thickness));
    }

    @Override
    public void line(List<Point> points, Ink line, double thickness, Style style) {
        StringBuilder path = new StringBuilder();
        points.forEach(point -> path.append(path.isEmpty() ? 'M' : 'L')
                .append(point.x())
                .append(' ')
                .append(point.y()));
        if (style == Style.AREA) {
            append("<path d=\"%sZ\" fill=\"%s\"/>\n", path, line.code);
        } else {
            append(
                    "<path d=\"%s\"%s stroke-linejoin=\"round\"%s/>\n",
                    path, paint(Ink.NONE, line, thickness), style == Style.DASHED ? " stroke-dasharray=\"5 3\"" : "");
        }
    }

    @Override
    public void text(String text, int x, int y, Letters letters) {
        append(
                "<text x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"%s\"%s%s%s>%s</text>\n",
                x,
                y,
                letters.size,
                letters.ink.code,
                letters.bold ? " font-weight=\"600\"" : "",
                letters.centred ? " text-anchor=\"middle\"" : "",
                letters.hasGround() ? " stroke=\"#ffffff\" stroke-width=\"4\" paint-order=\"stroke\"" : "",
                XmlText.escaped(text));
    }

    private static String paint(Ink fill, Ink line, double thickness) {
        String border = line == Ink.NONE
                ? ""
                : String.format(Locale.ROOT, " stroke=\"%s\" stroke-width=\"%.2f\"", line.code, thickness);
        return " fill=\"" + fill.code + "\"" + border;
    }

    private void append(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
