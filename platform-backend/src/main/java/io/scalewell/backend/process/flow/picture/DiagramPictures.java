package io.scalewell.backend.process.flow.picture;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import io.scalewell.shared.process.ProcessDiagram;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Writes a diagram as a file. */
public final class DiagramPictures {

    /** Of a PNG; a larger diagram is drawn smaller. Four bytes each while it is drawn. */
    private static final long PIXELS = 24_000_000;

    private static final int LONGEST_SIDE = 16_000;
    private static final double SHARP = 2;

    /** A point of PDF has 1/72 inch, a pixel 1/96. */
    private static final float POINT = 0.75f;

    /** What PDF allows for the side of a page, in points. */
    private static final float LARGEST_PAGE = 14_400;

    private DiagramPictures() {}

    /**
     * @param title for who does not see it: what it is
     * @param description the same in words
     */
    public static byte[] svg(ProcessDiagram diagram, String title, String description, Locale reader) {
        SvgPen pen = new SvgPen(diagram.width(), diagram.height(), title, description);
        DiagramDrawing.draw(diagram, pen, reader);
        return pen.finished().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] png(ProcessDiagram diagram, Locale reader) {
        double scale = scaleOfPixels(diagram);
        BufferedImage image = new BufferedImage(
                Math.max(1, (int) (diagram.width() * scale)),
                Math.max(1, (int) (diagram.height() * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        paint(diagram, graphics, reader);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    private static double scaleOfPixels(ProcessDiagram diagram) {
        double byArea = Math.sqrt((double) PIXELS / diagram.width() / diagram.height());
        double bySide = (double) LONGEST_SIDE / Math.max(diagram.width(), diagram.height());
        return Math.min(SHARP, Math.min(byArea, bySide));
    }

    /** One page, just as large as the diagram; lines and letters stay sharp however large they are printed. */
    public static byte[] pdf(ProcessDiagram diagram, String title, Locale reader) {
        float scale = Math.min(POINT, LARGEST_PAGE / Math.max(diagram.width(), diagram.height()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            PDPage page = new PDPage(new PDRectangle(side(diagram.width(), scale), side(diagram.height(), scale)));
            document.addPage(page);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, diagram.width(), diagram.height());
            paint(diagram, graphics, reader);
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(scale, scale));
                content.drawForm(graphics.getXFormObject());
            }
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static float side(int pixels, float scale) {
        return Math.min(LARGEST_PAGE, pixels * scale);
    }

    /** Draws at the diagram's own size. */
    public static void paint(ProcessDiagram diagram, Graphics2D graphics, Locale reader) {
        DiagramDrawing.draw(diagram, new GraphicsPen(graphics), reader);
    }
}
