package io.scalewell.backend.process.interchange.pdf;

import io.scalewell.backend.process.interchange.ExportSubject;
import io.scalewell.backend.text.XmlText;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.process.VersionSummary;
import io.scalewell.shared.text.MarkdownText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The document as XHTML, in the order in which an auditor asks. */
final class ProcessDocument {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String STYLE = read("document.css");

    private final ExportSubject subject;
    private final ProcessDefinition definition;
    private final MarkdownText markdown;
    private final MapPages map;
    private final Html html = new Html();

    ProcessDocument(ExportSubject subject, MarkdownText markdown, MapPages map) {
        this.subject = subject;
        this.definition = subject.definition();
        this.markdown = markdown;
        this.map = map;
    }

    String xhtml() {
        html.markup("<!DOCTYPE html><html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\"><head>");
        html.element("title", definition.name() + " (" + footer() + ")");
        html.markup("<meta name=\"description\" content=\"" + XmlText.escaped(description()) + "\"/>");
        html.markup("<meta name=\"author\" content=\"" + XmlText.escaped(subject.organization()) + "\"/>");
        html.open("style").markup(STYLE).close("style").close("head").open("body");
        html.open("div class=\"running-left\"").text(footer()).close("div");
        html.open("div class=\"running-top\"").text(subject.organization()).close("div");
        if (subject.isDraft()) {
            html.element("div class=\"watermark\"", "DRAFT");
        }
        head();
        purpose();
        sipoc();
        roles();
        FieldTable.write("Asked when a run is started", definition.startFields(), html);
        if (!definition.steps().isEmpty()) {
            map.write(html);
        }
        html.element("h2", "Steps");
        new StepPages(subject, markdown, html).write();
        history();
        return html.close("body").close("html").toString();
    }

    private String footer() {
        return subject.key() + ", " + (subject.isDraft() ? "draft" : "version " + subject.version());
    }

    private String description() {
        String purpose = definition.purpose();
        return purpose == null || purpose.isBlank() ? definition.name() : purpose;
    }

    private void head() {
        html.element("p class=\"over\"", "Process " + subject.key());
        html.element("h1", definition.name());
        html.open("table class=\"facts head\"");
        html.fact("Version", subject.isDraft() ? "Draft, not published" : String.valueOf(subject.version()));
        html.fact("Status", status());
        subject.published().ifPresent(version -> {
            html.fact("Published", day(version.publishedAt()));
            html.fact("Published by", version.author());
            html.fact("Change", version.changeNote());
        });
        html.fact("Owner", subject.ownerName() == null ? definition.owner() : subject.ownerName());
        html.fact("Department", definition.department());
        html.fact("Review", review());
        html.fact("Control", definition.regulated() ? "Regulated: publishing needs a second person" : null);
        html.fact("Obligations met", definition.obligations());
        html.fact("Objectives served", definition.objectives());
        html.fact("Tags", String.join(", ", definition.tags()));
        html.fact("Document made", day(subject.writtenAt()));
        html.close("table");
    }

    private String status() {
        if (subject.isDraft()) {
            return "In work; nobody works by it yet";
        }
        int newest = subject.history().stream()
                .mapToInt(VersionSummary::number)
                .max()
                .orElse(0);
        if (subject.state() == ProcessState.RETIRED) {
            return "Out of use";
        }
        return subject.version() == newest ? "In force" : "Replaced by version " + newest;
    }

    private @Nullable String review() {
        String every = definition.reviewEvery();
        if (every == null) {
            return null;
        }
        try {
            Period period = Period.parse(every);
            return "Every " + PeriodText.of(period)
                    + subject.published()
                            .map(version -> ", next by "
                                    + DATE.format(version.publishedAt()
                                            .atZone(subject.zone())
                                            .plus(period)))
                            .orElse("");
        } catch (DateTimeParseException unreadable) {
            return "Every " + every;
        }
    }

    private void purpose() {
        text("Purpose", definition.purpose());
        text("Desired output", definition.output());
        String description = definition.description();
        if (description != null && !description.isBlank()) {
            html.element("h2", "Description");
            html.open("div class=\"prose\"")
                    .markup(markdown.toSafeHtml(description))
                    .close("div");
        }
    }

    private void text(String title, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            html.element("h2", title).open("p").lines(text).close("p");
        }
    }

    /** The process column is written by the stages, or by the steps when there is one stage only. */
    private void sipoc() {
        List<Stage> stages = definition.stages().stream()
                .filter(stage -> !stage.steps().isEmpty())
                .toList();
        List<String> process = stages.size() > 1
                ? stages.stream().map(Stage::title).toList()
                : definition.steps().stream().map(step -> step.title()).toList();
        html.element("h2", "Suppliers, inputs, process, outputs, customers");
        html.open("table class=\"grid sipoc\"").open("thead").open("tr");
        List.of("Suppliers", "Inputs", "Process", "Outputs", "Customers")
                .forEach(head -> html.element("th scope=\"col\"", head));
        html.close("tr").close("thead").open("tbody").open("tr");
        List.of(
                        definition.suppliers(),
                        definition.inputs(),
                        process,
                        lines(definition.output()),
                        lines(definition.customer()))
                .forEach(cell -> {
                    html.open("td");
                    cell.forEach(line -> html.element("div", line));
                    html.close("td");
                });
        html.close("tr").close("tbody").close("table");
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.strip().lines().toList();
    }

    private void roles() {
        if (definition.roles().isEmpty()) {
            return;
        }
        html.element("h2", "Roles").open("table class=\"grid\"").open("thead").open("tr");
        html.element("th scope=\"col\"", "Role").element("th scope=\"col\"", "Filled by");
        html.close("tr").close("thead").open("tbody");
        for (ProcessRole role : definition.roles()) {
            String filler =
                    role.filledBy() == null ? "Nobody yet" : subject.doers().of(role.filledBy());
            html.open("tr").element("td", role.name()).element("td", filler).close("tr");
        }
        html.close("tbody").close("table");
    }

    private void history() {
        html.element("h2", "History of versions");
        if (subject.history().isEmpty()) {
            html.element("p", "Nothing has been published yet.");
            return;
        }
        html.open("table class=\"grid history\"").open("thead").open("tr");
        List.of("Version", "Published", "By", "Change", "Promise")
                .forEach(title -> html.element("th scope=\"col\"", title));
        html.close("tr").close("thead").open("tbody");
        for (VersionSummary version : subject.history()) {
            html.open("tr")
                    .element("td", String.valueOf(version.number()))
                    .element("td", day(version.publishedAt()))
                    .element("td", people(version))
                    .open("td")
                    .lines(version.changeNote())
                    .close("td")
                    .element("td", promise(version.verdict()))
                    .close("tr");
        }
        html.close("tbody").close("table");
    }

    private static String people(VersionSummary version) {
        return version.approvedBy() == null
                ? version.author()
                : version.author() + ", approved by " + version.approvedBy();
    }

    private static String promise(@Nullable Verdict verdict) {
        if (verdict == null) {
            return "";
        }
        String guards =
                verdict.counterMetrics().stream().map(ProcessDocument::words).collect(Collectors.joining(", "));
        return (verdict.direction() == Verdict.Direction.UP ? "Raises " : "Lowers ")
                + words(verdict.metric())
                + (guards.isEmpty() ? "" : "; must not get worse: " + guards);
    }

    private static String words(String metric) {
        return metric.replace('-', ' ');
    }

    private String day(Instant instant) {
        return DATE.format(instant.atZone(subject.zone()));
    }

    private static String read(String file) {
        try (InputStream stream = ProcessDocument.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
