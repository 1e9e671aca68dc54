package io.scalewell.backend.process.interchange.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import io.scalewell.backend.process.interchange.ExportSubject;
import io.scalewell.backend.process.interchange.ProcessWriter;
import io.scalewell.backend.text.SpareFont;
import io.scalewell.backend.text.Typeface;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.text.MarkdownText;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/**
 * Writes a tagged document for archives (PDF/A-3a, PDF/UA-1), in the language of whoever asks. Nothing is fetched while it is written, and its fonts are in it.
 */
@Component
final class PdfProcessWriter implements ProcessWriter {

    private static final String SANS = "DejaVu";
    private static final String FIXED = "DejaVu Mono";

    /** For letters that the others do not have; the style sheet names it behind them. */
    private static final String SPARE = "Spare";

    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final MarkdownText markdown;

    PdfProcessWriter(MarkdownText markdown) {
        this.markdown = markdown;
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.PDF;
    }

    @Override
    public byte[] content(ExportSubject subject) {
        MapPages map = new MapPages(MapSheets.of(subject), subject.reader());
        String xhtml = new ProcessDocument(subject, markdown, map).xhtml();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(MapPages.TYPE, map);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useObjectDrawerFactory(drawers);
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, Typeface.REGULAR, SANS, PLAIN, FontStyle.NORMAL);
        font(builder, Typeface.BOLD, SANS, BOLD, FontStyle.NORMAL);
        font(builder, Typeface.ITALIC, SANS, PLAIN, FontStyle.ITALIC);
        font(builder, Typeface.BOLD_ITALIC, SANS, BOLD, FontStyle.ITALIC);
        font(builder, Typeface.FIXED, FIXED, PLAIN, FontStyle.NORMAL);
        SpareFont.path().ifPresent(file -> builder.useFont(file.toFile(), SPARE, PLAIN, FontStyle.NORMAL, true));
        builder.useReplacementText("\u25A1");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("ScaleWell");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, Typeface face, String family, int weight, FontStyle style) {
        builder.useFont(face::open, family, weight, style, true);
    }
}
