package io.scalewell.backend.process.interchange.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.scalewell.backend.process.flow.DiagramWords;
import io.scalewell.backend.process.flow.picture.DiagramPictures;
import io.scalewell.backend.process.interchange.pdf.MapSheets.Sheet;
import java.awt.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The picture of the process, drawn with lines and letters, and the same in words for who has the document read aloud. */
final class MapPages implements FSObjectDrawer {

    /** Marks an object that is drawn here. */
    static final String TYPE = "application/x-scalewell-map";

    private final MapSheets sheets;

    MapPages(MapSheets sheets) {
        this.sheets = sheets;
    }

    void write(Html html) {
        List<Sheet> all = sheets.sheets();
        for (int i = 0; i < all.size(); i++) {
            html.open("div class=\"" + (sheets.isLandscape() ? "map landscape" : "map portrait") + "\"");
            html.element("h2", all.size() == 1 ? "Map" : "Map, sheet " + (i + 1) + " of " + all.size());
            object(html, i, all.get(i));
            html.close("div");
        }
        html.open("div class=\"words\"").element("h3", "The map in words").open("p class=\"outline\"");
        DiagramWords.of(sheets.diagram()).forEach(line -> {
            int depth = line.length() - line.stripLeading().length();
            html.markup("&#160;".repeat(2 * depth)).text(line.strip()).markup("<br/>");
        });
        html.close("p").close("div");
    }

    private void object(Html html, int number, Sheet sheet) {
        int along = (int) (sheet.length() * sheets.scale());
        int across = (int) ((sheets.isLandscape()
                        ? sheets.diagram().height()
                        : sheets.diagram().width())
                * sheets.scale());
        html.markup(String.format(
                Locale.ROOT,
                "<object type=\"%s\" data-sheet=\"%d\" alt=\"%s\" title=\"%s\" style=\"width: %dpx; height: %dpx\"></object>",
                TYPE,
                number,
                "The map; the same in words follows it",
                "Map",
                sheets.isLandscape() ? along : across,
                sheets.isLandscape() ? across : along));
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Sheet sheet = sheets.sheets().get(Integer.parseInt(element.getAttribute("data-sheet")));
        double dots = dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, (float) (width / dots), (float) (height / dots), graphics -> {
            double extent = sheets.isLandscape() ? width / dots : height / dots;
            double scale = extent / sheet.length();
            graphics.scale(scale, scale);
            graphics.translate(sheets.isLandscape() ? -sheet.from() : 0, sheets.isLandscape() ? 0 : -sheet.from());
            DiagramPictures.paint(sheets.diagram(), graphics);
        });
        return null;
    }
}
