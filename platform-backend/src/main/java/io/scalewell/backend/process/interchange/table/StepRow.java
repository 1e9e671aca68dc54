package io.scalewell.backend.process.interchange.table;

import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of a table of steps.
 *
 * @param line on which it begins, as people count
 */
public record StepRow(long line, Map<StepColumn, String> cells) {

    public StepRow {
        cells = Map.copyOf(cells);
    }

    String cell(StepColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean isYes(StepColumn column) {
        String cell = cell(column);
        return Stream.of("yes", "true", "x", "1", "y", "ja", "j").anyMatch(cell::equalsIgnoreCase);
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(String::isBlank);
    }
}
