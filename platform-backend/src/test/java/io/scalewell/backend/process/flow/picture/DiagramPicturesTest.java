package io.scalewell.backend.process.flow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.process.flow.DiagramLayout;
import io.scalewell.backend.process.flow.DoerWords;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Direction;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class DiagramPicturesTest {

    private static final String NASTY = "<script>x</script> & \"q\" \u0000\uD800 ä€→日本";

    @Test
    void writesSvgWithRealTextAndWords() throws Exception {
        byte[] svg = DiagramPictures.svg(diagram(3, NASTY), "Title " + NASTY, "Words", Locale.ENGLISH);

        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Words");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .startsWith("Title <script>");
        assertThat(document.getElementsByTagName("text").item(0).getTextContent())
                .contains("<script>x</script>");
        assertThat(new String(svg, StandardCharsets.UTF_8)).doesNotContain("href", "url(");
    }

    @Test
    void drawsBoxesWithTheirTitles() throws IOException {
        ProcessDiagram diagram = diagram(1, "Wonderful");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(DiagramPictures.png(diagram, Locale.ENGLISH)));
        ProcessDiagram.Node node = diagram.nodes().get(1);

        assertThat(image.getWidth()).isEqualTo(2 * diagram.width());
        boolean inked = IntStream.range(0, 2 * node.width())
                .anyMatch(x -> new Color(image.getRGB(2 * node.x() + x, 2 * node.y() + node.height())).getBlue() < 100);
        assertThat(inked).as("letters in the middle of the box").isTrue();
    }

    @Test
    void drawsALargeDiagramSmallerThanItIs() throws IOException {
        ProcessDiagram diagram = diagram(500, "Step");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(DiagramPictures.png(diagram, Locale.ENGLISH)));

        assertThat(diagram.width()).isGreaterThan(50_000);
        assertThat(image.getWidth()).isBetween(10_000, 16_000);
    }

    @Test
    void writesAPageThatPdfAllows() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(DiagramPictures.pdf(diagram(500, "Step"), "Long", Locale.ENGLISH))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(14_000f, 14_400f);
        }
    }

    private static ProcessDiagram diagram(int steps, String title) {
        List<Step> all = IntStream.range(0, steps)
                .mapToObj(i -> Step.task("s" + i, title))
                .toList();
        ProcessDefinition definition =
                ProcessDefinition.named("Process").withStages(List.of(new Stage("All", false, all)));
        return DiagramLayout.of(
                definition, new ProcessDiagram.Options(false, Direction.RIGHT), DoerWords.withoutNames());
    }
}
