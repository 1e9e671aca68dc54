package io.scalewell.backend.process.interchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.scalewell.backend.process.interchange.table.StepTable;
import io.scalewell.backend.text.CsvCell;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a CSV text, with whatever separates its cells. */
final class CsvText {

    private static final int MOST_LINES = 20_000;
    private static final int MOST_CELLS = 200;

    private CsvText() {}

    /** Throws {@link Invalid} with the line when it is no CSV, or longer or wider than anybody's checklist. */
    static List<StepTable.Line> lines(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return reader.stream().map(CsvText::line).toList();
        } catch (CsvParseException wrong) {
            throw new Invalid("", Message.of("import.csv", wrong.getMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static StepTable.Line line(CsvRecord csv) {
        long number = csv.getStartingLineNumber();
        if (number > MOST_LINES || csv.getFieldCount() > MOST_CELLS) {
            throw new Invalid("", Message.of("import.csv.size", number, MOST_LINES, MOST_CELLS));
        }
        return new StepTable.Line(
                number, csv.getFields().stream().map(CsvCell::read).toList());
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        candidate -> first.chars().filter(c -> c == candidate).count()))
                .filter(candidate -> first.indexOf(candidate) >= 0)
                .orElse(',');
    }
}
