package io.scalewell.backend.process.interchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.scalewell.shared.problem.Invalid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows of a CSV text with what their columns mean. Without a header that names the titles, the first column holds them.
 *
 * @param unknown headers that mean nothing here
 */
record CsvTable(List<Row> rows, List<String> unknown) {

    /** One row. */
    record Row(long line, Map<CsvColumn, String> cells) {

        String cell(CsvColumn column) {
            return cells.getOrDefault(column, "");
        }

        boolean isYes(CsvColumn column) {
            String cell = cell(column);
            return Stream.of("yes", "true", "x", "1", "y").anyMatch(cell::equalsIgnoreCase);
        }
    }

    static CsvTable read(String text) {
        List<CsvRecord> records = records(text);
        if (records.isEmpty()) {
            return new CsvTable(List.of(), List.of());
        }
        Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
        List<String> unknown = new ArrayList<>();
        List<String> header = records.getFirst().getFields();
        for (int index = 0; index < header.size(); index++) {
            int position = index;
            String name = header.get(index);
            CsvColumn.of(name)
                    .ifPresentOrElse(column -> columns.putIfAbsent(column, position), () -> unknown.add(name));
        }
        boolean headed = columns.containsKey(CsvColumn.TITLE);
        Map<CsvColumn, Integer> meaning = headed ? columns : Map.of(CsvColumn.TITLE, 0);
        List<Row> rows = records.stream()
                .skip(headed ? 1 : 0)
                .map(row -> row(row, meaning))
                .toList();
        return new CsvTable(rows, headed ? unknown : List.of());
    }

    private static Row row(CsvRecord csv, Map<CsvColumn, Integer> columns) {
        Map<CsvColumn, String> cells = new EnumMap<>(CsvColumn.class);
        columns.forEach((column, index) -> {
            if (index < csv.getFieldCount()) {
                cells.put(column, CsvCell.read(csv.getField(index)).strip());
            }
        });
        return new Row(csv.getStartingLineNumber(), cells);
    }

    private static List<CsvRecord> records(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException wrong) {
            throw new Invalid("", "The text is not CSV: " + wrong.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
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
