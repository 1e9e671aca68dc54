package io.scalewell.backend.process.interchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a table with what their columns mean.
 *
 * @param headed whether the first line named the columns
 * @param unknown headers that mean nothing here
 */
public record StepTable(List<StepRow> rows, boolean headed, List<String> unknown) {

    public StepTable {
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
    }

    /** A line of cells. */
    public record Line(long number, List<String> cells) {}

    /** Without a header that names the steps, the first column holds them. */
    public static StepTable of(List<Line> lines) {
        if (lines.isEmpty()) {
            return new StepTable(List.of(), false, List.of());
        }
        List<String> header = lines.getFirst().cells();
        boolean headed = describesSteps(header);
        Map<StepColumn, Integer> columns = headed ? columns(header) : Map.of(StepColumn.TITLE, 0);
        List<StepRow> rows = lines.stream()
                .skip(headed ? 1 : 0)
                .map(line -> row(line, columns))
                .toList();
        return new StepTable(rows, headed, headed ? unknown(header) : List.of());
    }

    /** Whether a line names the columns of a table of steps. */
    public static boolean describesSteps(List<String> header) {
        return StepColumn.describeSteps(header);
    }

    /** What the first row with a name calls the process. */
    public Optional<String> processName() {
        return rows.stream()
                .map(row -> row.cell(StepColumn.PROCESS))
                .filter(cell -> !cell.isBlank())
                .findFirst();
    }

    private static Map<StepColumn, Integer> columns(List<String> header) {
        Map<StepColumn, Integer> columns = new EnumMap<>(StepColumn.class);
        for (int index = 0; index < header.size(); index++) {
            int position = index;
            StepColumn.of(header.get(index)).ifPresent(column -> columns.putIfAbsent(column, position));
        }
        return columns;
    }

    private static List<String> unknown(List<String> header) {
        List<String> unknown = new ArrayList<>(header);
        unknown.removeIf(name -> name.isBlank() || StepColumn.of(name).isPresent());
        return unknown;
    }

    private static StepRow row(Line line, Map<StepColumn, Integer> columns) {
        Map<StepColumn, String> cells = new EnumMap<>(StepColumn.class);
        columns.forEach((column, index) -> {
            if (index < line.cells().size()) {
                cells.put(column, line.cells().get(index).strip());
            }
        });
        return new StepRow(line.number(), cells);
    }
}
