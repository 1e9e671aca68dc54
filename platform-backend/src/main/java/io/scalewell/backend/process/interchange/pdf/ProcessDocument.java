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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The document as XHTML, in the order in which an auditor asks. */
final class ProcessDocument {

    private static final String STYLE = read("document.css");

    private final ExportSubject subject;
    private final ProcessDefinition definition;
    private final MarkdownText markdown;
    private final MapPages map;
    private final Html html;
    private final DateTimeFormatter dates;
    private final PeriodText periods;

    ProcessDocument(ExportSubject subject, MarkdownText markdown, MapPages map) {
        this.subject = subject;
        this.definition = subject.definition();
        this.markdown = markdown;
        this.map = map;
        html = new Html(subject.reader());
        dates = DateTimeFormatter.ofPattern(html.say("document.date"), subject.reader());
        periods = new PeriodText(html);
    }

    String xhtml() {
        html.markup("<!DOCTYPE html><html lang=\"" + subject.reader().getLanguage()
                + "\" xmlns=\"http://www.w3.org/1999/xhtml\"><head>");
        html.element("title", definition.name() + " (" + footer() + ")");
        html.markup("<meta name=\"description\" content=\"" + XmlText.escaped(description()) + "\"/>");
        html.markup("<meta name=\"author\" content=\"" + XmlText.escaped(subject.organization()) + "\"/>");
        html.open("style").markup(style()).close("style").close("head").open("body");
        html.open("div class=\"running-left\"").text(footer()).close("div");
        html.open("div class=\"running-top\"").text(subject.organization()).close("div");
        if (subject.isDraft()) {
            html.element("div class=\"watermark\"", html.say("document.watermark"));
        }
        head();
        purpose();
        sipoc();
        roles();
        if (!definition.steps().isEmpty()) {
            map.write(html);
        }
        html.element("h2", html.say("document.steps"));
        FieldTable.write(html.say("document.start-fields"), definition.startFields(), html);
        new StepPages(subject, markdown, html).write();
        history();
        return html.close("body").close("html").toString();
    }

    /** The number of the page, in the middle of a sentence of the reader's. */
    private String style() {
        String page = html.say("document.page", "\" counter(page) \"", "\" counter(pages) \"");
        return STYLE.replace("{page}", page);
    }

    private String footer() {
        return subject.key() + ", "
                + (subject.isDraft()
                        ? html.say("document.draft")
                        : html.say("document.version-number", subject.version()));
    }

    private String description() {
        String purpose = definition.purpose();
        return purpose == null || purpose.isBlank() ? definition.name() : purpose;
    }

    private void head() {
        html.element("p class=\"over\"", html.say("document.process", subject.key()));
        html.element("h1", definition.name());
        html.open("table class=\"facts head\"");
        html.fact(
                html.say("document.version"),
                subject.isDraft() ? html.say("document.unpublished") : String.valueOf(subject.version()));
        html.fact(html.say("document.status"), status());
        subject.published().ifPresent(version -> {
            html.fact(html.say("document.published"), day(version.publishedAt()));
            html.fact(html.say("document.published.by"), version.author());
            html.fact(html.say("document.change"), version.changeNote());
        });
        html.fact(html.say("document.owner"), subject.ownerName() == null ? definition.owner() : subject.ownerName());
        html.fact(html.say("document.department"), definition.department());
        html.fact(html.say("document.review"), review());
        html.fact(html.say("document.control"), definition.regulated() ? html.say("document.regulated") : null);
        html.fact(html.say("document.obligations"), definition.obligations());
        html.fact(html.say("document.objectives"), definition.objectives());
        html.fact(html.say("document.tags"), String.join(", ", definition.tags()));
        html.fact(html.say("document.made"), day(subject.writtenAt()));
        html.close("table");
    }

    private String status() {
        if (subject.isDraft()) {
            return html.say("document.status.draft");
        }
        int newest = subject.history().stream()
                .mapToInt(VersionSummary::number)
                .max()
                .orElse(0);
        if (subject.state() == ProcessState.RETIRED) {
            return html.say("document.status.retired");
        }
        return subject.version() == newest
                ? html.say("document.status.live")
                : html.say("document.status.replaced", newest);
    }

    private @Nullable String review() {
        String every = definition.reviewEvery();
        if (every == null) {
            return null;
        }
        try {
            Period period = Period.parse(every);
            return html.say("document.review.every", periods.of(period))
                    + subject.published()
                            .map(version -> html.say(
                                    "document.review.next",
                                    dates.format(version.publishedAt()
                                            .atZone(subject.zone())
                                            .plus(period))))
                            .orElse("");
        } catch (DateTimeParseException unreadable) {
            return html.say("document.review.every", every);
        }
    }

    private void purpose() {
        text(html.say("document.purpose"), definition.purpose());
        text(html.say("document.output"), definition.output());
        String description = definition.description();
        if (description != null && !description.isBlank()) {
            html.element("h2", html.say("document.description"));
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
        html.element("h2", html.say("document.sipoc"));
        html.open("table class=\"grid sipoc\"").open("thead").open("tr");
        List.of(
                        html.say("document.suppliers"),
                        html.say("document.inputs"),
                        html.say("document.process-column"),
                        html.say("document.outputs"),
                        html.say("document.customers"))
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
        html.element("h2", html.say("document.roles"))
                .open("table class=\"grid\"")
                .open("thead")
                .open("tr");
        html.element("th scope=\"col\"", html.say("document.role"))
                .element("th scope=\"col\"", html.say("document.role.filled-by"));
        html.close("tr").close("thead").open("tbody");
        for (ProcessRole role : definition.roles()) {
            String filler = role.filledBy() == null
                    ? html.say("document.nobody")
                    : subject.doers().of(role.filledBy());
            html.open("tr").element("td", role.name()).element("td", filler).close("tr");
        }
        html.close("tbody").close("table");
    }

    private void history() {
        html.element("h2", html.say("document.history"));
        if (subject.history().isEmpty()) {
            html.element("p", html.say("document.history.empty"));
            return;
        }
        html.open("table class=\"grid history\"").open("thead").open("tr");
        List.of(
                        html.say("document.version"),
                        html.say("document.published"),
                        html.say("document.by"),
                        html.say("document.change"),
                        html.say("document.promise"))
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

    private String people(VersionSummary version) {
        return version.approvedBy() == null
                ? version.author()
                : html.say("document.approved-by", version.author(), version.approvedBy());
    }

    private String promise(@Nullable Verdict verdict) {
        if (verdict == null) {
            return "";
        }
        String guards = verdict.counterMetrics().stream().map(this::metric).collect(Collectors.joining(", "));
        String metric = metric(verdict.metric());
        String moves = verdict.direction() == Verdict.Direction.UP
                ? html.say("document.promise.up", metric)
                : html.say("document.promise.down", metric);
        return moves + (guards.isEmpty() ? "" : html.say("document.promise.guards", guards));
    }

    private String metric(String name) {
        return switch (name) {
            case "cycle-time-median" -> html.say("metric.cycle-time");
            case "cycle-time-p85" -> html.say("metric.cycle-time-p85");
            case "lead-time-median" -> html.say("metric.lead-time");
            case "touch-time-median" -> html.say("metric.touch-time");
            case "throughput" -> html.say("metric.throughput");
            case "on-time" -> html.say("metric.on-time");
            case "first-pass-yield" -> html.say("metric.first-pass-yield");
            case "rework" -> html.say("metric.rework");
            default -> name.replace('-', ' ');
        };
    }

    private String day(Instant instant) {
        return dates.format(instant.atZone(subject.zone()));
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
