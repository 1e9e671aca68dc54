package io.scalewell.backend.process.interchange.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.scalewell.backend.process.flow.DiagramWords;
import io.scalewell.backend.process.flow.picture.DiagramPictures;
import io.scalewell.backend.process.interchange.pdf.MapSheets.Sheet;
import java.awt.Graphics2D;
import java.awt.Rectangle;
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
    private final Locale reader;

    MapPages(MapSheets sheets, Locale reader) {
        this.sheets = sheets;
        this.reader = reader;
    }

    void write(Html html) {
        List<Sheet> all = sheets.sheets();
        for (int i = 0; i < all.size(); i++) {
            html.open("div class=\"" + (sheets.isLandscape() ? "map landscape" : "map portrait") + "\"");
            html.element(
                    "h2",
                    all.size() == 1 ? html.say("document.map") : html.say("document.map.sheet", (i + 1), all.size()));
            object(html, i, all.get(i));
            html.close("div");
        }
        html.open("div class=\"words\"")
                .element("h3", html.say("document.map.words"))
                .open("p class=\"outline\"");
        DiagramWords.of(sheets.diagram(), html.reader()).forEach(line -> {
            int depth = line.length() - line.stripLeading().length();
            html.markup("&#160;".repeat(2 * depth)).text(line.strip()).markup("<br/>");
        });
        html.close("p").close("div");
    }

    private void object(Html html, int number, Sheet sheet) {
        int along = (int) (sheet.whole() * sheets.scale());
        int across = (int) ((sheets.isLandscape()
                        ? sheets.diagram().height()
                        : sheets.diagram().width())
                * sheets.scale());
        html.markup(String.format(
                Locale.ROOT,
                "<object type=\"%s\" data-sheet=\"%d\" alt=\"%s\" title=\"%s\" style=\"width: %dpx; height: %dpx\"></object>",
                TYPE,
                number,
                html.say("document.map.alternative"),
                html.say("document.map"),
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
            graphics.scale(extent / sheet.whole(), extent / sheet.whole());
            paint(sheet, graphics);
        });
        return null;
    }

    /** The piece itself, and before it the names of the lanes. */
    private void paint(Sheet sheet, Graphics2D graphics) {
        piece(graphics, sheet.header(), sheet.length(), sheet.header() - sheet.from());
        if (sheet.header() > 0) {
            piece(graphics, 0, sheet.header(), 0);
        }
    }

    private void piece(Graphics2D graphics, int from, int length, int shift) {
        Graphics2D part = (Graphics2D) graphics.create();
        boolean right = sheets.isLandscape();
        part.clip(
                right
                        ? new Rectangle(from, 0, length, sheets.diagram().height())
                        : new Rectangle(0, from, sheets.diagram().width(), length));
        part.translate(right ? shift : 0, right ? 0 : shift);
        DiagramPictures.paint(sheets.within(from - shift, length), part, reader);
        part.dispose();
    }
}
