package io.scalewell.backend.process.interchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.process.flow.DoerWords;
import io.scalewell.backend.process.interchange.ExportSubject;
import io.scalewell.backend.text.XmlText;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.process.VersionSummary;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.text.MarkdownText;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfProcessWriterTest {

    /** Stands in for the real one, which the whole application uses: escapes, and knows paragraphs only. */
    private static final MarkdownText MARKDOWN = text -> "<p>" + XmlText.escaped(text) + "</p>";

    private static final Instant PUBLISHED = Instant.parse("2026-03-12T23:30:00Z");

    private final PdfProcessWriter writer = new PdfProcessWriter(MARKDOWN);

    @Test
    void saysWhatAnAuditorAsks() throws IOException {
        String text = text(writer.content(subject(complaints(), 2)));

        assertThat(text)
                .contains("Complaint handling", "Version 2", "In force", "13 March 2026", "Ada Novak")
                .contains("Ada Novak, approved by Maria Lang")
                .contains("Answer within a day", "ISO 10002, 8.2", "Every 6 months, next by 13 September 2026")
                .contains("Nobody complains twice", "Every complaint is answered")
                .contains("1. Log the complaint", "2 working days after the start of the run", "4. Approve")
                .contains("Only if", "Amount in € > 1000", "All of them have to agree.")
                .contains("The work goes back to 1. Log the complaint")
                .contains("Lowers: Median cycle time; must not get worse: Rework share")
                .contains("Map", "At the same time:")
                .doesNotContain("DRAFT");
    }

    @Test
    void namesKeyVersionAndPageOnEveryPage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(writer.content(subject(complaints(), 2)))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf))
                        .contains("COM, version 2", "Page " + page + " of " + pages, "Kestrel Ltd");
            }
        }
    }

    @Test
    void speaksTheLanguageOfWhoeverAsks() throws IOException {
        String text = text(writer.content(subject(complaints(), 2, Locale.GERMANY)));

        assertThat(text)
                .contains(
                        "In Kraft",
                        "Veröffentlicht von",
                        "2 Arbeitstage nach dem Start des Durchlaufs",
                        "Verlauf der Versionen")
                .contains("Senkt: Zykluszeit im Median", "Seite 1 von", "Die Karte in Worten")
                .doesNotContain("Published", "Owner", "working", "Steps", "Version history", "agree", "Nobody yet");
    }

    @Test
    void saysWhatAStepWaitsForAsTheScreensDo() throws IOException {
        ProcessDefinition waiting = ProcessDefinition.named("Waiting")
                .withStages(List.of(new Stage(
                        "",
                        false,
                        List.of(
                                waitingFor("own", new Wait(null, null, "run.completed", null)),
                                waitingFor("other", new Wait(null, null, "task.overdue", "ORD"))))));

        assertThat(text(writer.content(subject(waiting, 0))))
                .contains("When a run is completed", "When a step is overdue (process ORD)")
                .doesNotContain("run.completed", "task.overdue");
        assertThat(text(writer.content(subject(waiting, 0, Locale.GERMANY))))
                .contains("Wenn ein Durchlauf abgeschlossen wird", "Wenn ein Schritt überfällig ist (Prozess ORD)");
    }

    private static Step waitingFor(String key, Wait wait) {
        return Step.task(key, key).change().kind(StepKind.WAIT).waitsFor(wait).toStep();
    }

    @Test
    void marksADraftAsOne() throws IOException {
        assertThat(text(writer.content(subject(complaints(), 0))))
                .contains("Draft, not published", "COM, draft", "DRAFT")
                .doesNotContain("In force");
    }

    @Test
    void saysWhichVersionReplacedAnOldOne() throws IOException {
        assertThat(text(writer.content(subject(complaints(), 1)))).contains("Replaced by version 2");
    }

    @Test
    void takesWhatIsTypedForTextAndFetchesNothing() throws IOException {
        String nasty = "<script>alert(1)</script><img src=\"file:///etc/passwd\"/> & ]]> \u0001 €→ä \uD83D\uDE00 日本";
        Step step = Step.task("a", nasty)
                .change()
                .instructions(nasty)
                .items(List.of(nasty))
                .toStep();
        ProcessDefinition definition = ProcessDefinition.named(nasty)
                .withDescription(nasty)
                .withStages(List.of(new Stage(
                        nasty, true, List.of(step, step.change().key("b").toStep()))));

        String text = text(writer.content(subject(definition, 0)));

        assertThat(text).contains("<script>alert(1)</script>").contains("€→ä").contains("]]>");
    }

    @Test
    void isTaggedAndHoldsItsFonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(writer.content(subject(complaints(), 2)))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("en");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Complaint handling", "COM, version 2");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void laysALongMapOnSeveralSheets() throws IOException {
        List<Step> steps = IntStream.range(0, 120)
                .mapToObj(i -> Step.task("s" + i, "Step number " + i))
                .toList();
        ProcessDefinition definition =
                ProcessDefinition.named("Long").withStages(List.of(new Stage("All", false, steps)));

        MapSheets sheets = MapSheets.of(subject(definition, 0));

        assertThat(sheets.sheets()).hasSizeBetween(5, 40);
        assertThat(sheets.scale()).isGreaterThan(0.6);
        assertThat(text(writer.content(subject(definition, 0))))
                .contains("Map, sheet 2 of " + sheets.sheets().size());
    }

    @Test
    void writesAProcessWithoutAnything() throws IOException {
        assertThat(text(writer.content(subject(ProcessDefinition.named("Empty"), 0))))
                .contains("Empty");
    }

    private static String text(byte[] content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static ExportSubject subject(ProcessDefinition definition, int version) {
        return subject(definition, version, Locale.ENGLISH);
    }

    private static ExportSubject subject(ProcessDefinition definition, int version, Locale reader) {
        List<VersionSummary> history = List.of(
                new VersionSummary(
                        2,
                        "Answer within a day",
                        new Verdict("cycle-time-median", Verdict.Direction.DOWN, List.of("rework")),
                        "Ada Novak",
                        "Maria Lang",
                        PUBLISHED,
                        3),
                new VersionSummary(1, "First", null, "Marco Ruiz", null, PUBLISHED.minusSeconds(9_000_000), 1));
        return new ExportSubject(
                new ProcessKey("COM"),
                version,
                definition,
                ProcessState.LIVE,
                "Marco Ruiz",
                history,
                new DoerWords(UnaryOperator.identity(), UnaryOperator.identity(), reader),
                "Kestrel Ltd",
                ZoneId.of("Europe/Berlin"),
                PUBLISHED.plusSeconds(86_400));
    }

    private static ProcessDefinition complaints() {
        Field amount = new Field("amount", "Amount in €", FieldType.NUMBER, true, "Without tax", List.of());
        Step log = Step.task("log", "Log the complaint")
                .change()
                .assignee(new Assignee.OfTeam("Support"))
                .due("P2D after start")
                .instructions("Write down what the customer says.")
                .items(List.of("name", "order number"))
                .fields(List.of(amount))
                .toStep();
        Step check = Step.task("check", "Check the contract")
                .change()
                .condition("run.fields.amount > 1000.0")
                .toStep();
        Step look = Step.task("look", "Look for the cause");
        Step approve = Step.task("approve", "Approve")
                .change()
                .kind(StepKind.APPROVAL)
                .approval(new Approval(
                        ApprovalMode.ALL, null, List.of(new Assignee.OfRole("MANAGER"), new Assignee.Starter()), true))
                .onReject("log")
                .toStep();
        return ProcessDefinition.named("Complaint handling")
                .change()
                .purpose("Nobody complains twice")
                .output("Every complaint is answered")
                .suppliers(List.of("Customer"))
                .inputs(List.of("Complaint"))
                .customer("Customer\nQuality")
                .obligations(List.of("ISO 10002, 8.2"))
                .reviewEvery("P6M")
                .roles(List.of(new ProcessRole("Complaint manager", null)))
                .stages(List.of(
                        new Stage("Receive", false, List.of(log)),
                        new Stage("Work", true, List.of(check, look)),
                        new Stage("Decide", false, List.of(approve))))
                .toDefinition();
    }
}
