package io.scalewell.backend.insight.mining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event with the case it belongs to, as a table holds it.
 *
 * @param caseStarted when the case began; null for the first instant of its events
 */
public record CaseRow(String caseId, @Nullable Instant caseStarted, CaseEvent event) {

    /** Turns rows that are ordered by case into cases, lazily. Closing the result closes the rows. */
    public static Stream<Case> grouped(Stream<CaseRow> rows) {
        return rows.gather(Gatherer.<CaseRow, List<CaseRow>, Case>ofSequential(
                ArrayList::new,
                (open, row, cases) -> {
                    if (!open.isEmpty() && !open.getFirst().caseId().equals(row.caseId())) {
                        cases.push(toCase(open));
                        open.clear();
                    }
                    return open.add(row);
                },
                (open, cases) -> {
                    if (!open.isEmpty()) {
                        cases.push(toCase(open));
                    }
                }));
    }

    private static Case toCase(List<CaseRow> rows) {
        CaseRow first = rows.getFirst();
        return new Case(
                first.caseId(),
                first.caseStarted(),
                rows.stream().map(CaseRow::event).toList());
    }
}
