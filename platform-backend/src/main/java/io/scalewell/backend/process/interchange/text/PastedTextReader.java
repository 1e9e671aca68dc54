package io.scalewell.backend.process.interchange.text;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.backend.process.interchange.TextReader;
import io.scalewell.backend.process.interchange.csv.CsvProcessReader;
import io.scalewell.backend.process.interchange.markdown.MarkdownProcessReader;
import io.scalewell.backend.process.interchange.table.StepTable;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Reads what somebody copied: cells of a spreadsheet as a table, Markdown as such, and the lists that word processors and mail
 * programs hand over, with bullets, numbers, letters or mere indentation, as stages, steps and sub-items.
 */
@Component
public final class PastedTextReader implements TextReader {

    private static final int MOST_LINES = 20_000;
    private static final Pattern MARKDOWN =
            Pattern.compile("(?m)^(?:#{1,6} \\S|[ \\t]*+(?:[-*+] \\[[ xX]]|(?:\\|[ \\t]*+)?:?-{3,}+:?[ \\t]*+\\|))");
    private static final Pattern FRONT_MATTER = Pattern.compile("---[ \\t]*\\R[A-Za-z][\\w-]*:");

    private final MarkdownProcessReader markdown;
    private final CsvProcessReader tables;

    PastedTextReader(MarkdownProcessReader markdown, CsvProcessReader tables) {
        this.markdown = markdown;
        this.tables = tables;
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.TEXT;
    }

    @Override
    public ReadProcess read(String text, Locale reader) {
        List<String> lines = text.lines().limit(MOST_LINES + 1L).toList();
        if (lines.size() > MOST_LINES) {
            throw new Invalid("", Message.of("import.lines", MOST_LINES));
        }
        if (FRONT_MATTER.matcher(text).lookingAt() || MARKDOWN.matcher(text).find()) {
            return markdown.read(text, reader);
        }
        return isTable(lines) ? tables.read(text, reader) : markdown.read(PastedOutline.toMarkdown(lines), reader);
    }

    /** With a header that names steps, or with more than one cell in each line and no bullets. */
    private static boolean isTable(List<String> lines) {
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (filled.size() < 2 || filled.getFirst().indexOf('\t') < 0) {
            return false;
        }
        return StepTable.describesSteps(List.of(filled.getFirst().split("\t", -1)))
                || filled.stream()
                        .allMatch(line -> line.strip().indexOf('\t') > 0
                                && PastedLine.of(line, 1, false).bullet().isEmpty());
    }
}
