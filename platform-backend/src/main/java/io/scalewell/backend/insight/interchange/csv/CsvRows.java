package io.scalewell.backend.insight.interchange.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.scalewell.backend.insight.interchange.LogIntake;
import io.scalewell.backend.insight.interchange.RawEvent;
import io.scalewell.backend.insight.interchange.Timestamps;
import io.scalewell.backend.insight.interchange.UnreadableEventLogException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns rows into events and brings those of a case together. */
final class CsvRows {

    /** So many rows are looked at to find out how times are written. */
    private static final int SAMPLES = 500;

    private final LogIntake intake;
    private final ZoneId zone;
    private final Map<String, List<RawEvent>> cases = new LinkedHashMap<>();

    CsvRows(LogIntake intake, ZoneId zone) {
        this.intake = intake;
        this.zone = zone;
    }

    void read(Iterator<CsvRecord> rows) {
        if (!rows.hasNext()) {
            throw new UnreadableEventLogException("The table is empty");
        }
        CsvColumns columns = CsvColumns.of(rows.next().getFields());
        List<CsvRecord> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < SAMPLES) {
            first.add(rows.next());
        }
        Timestamps timestamps = timestamps(first, columns);
        first.forEach(row -> add(row, columns, timestamps));
        rows.forEachRemaining(row -> add(row, columns, timestamps));
        cases.forEach(intake::complete);
    }

    private Timestamps timestamps(List<CsvRecord> rows, CsvColumns columns) {
        List<String> samples = rows.stream()
                .map(row -> field(row, columns.time()))
                .filter(sample -> !sample.isBlank())
                .toList();
        Timestamps timestamps = Timestamps.guess(samples, zone);
        if (!samples.isEmpty() && timestamps.readable(samples) == 0) {
            throw new UnreadableEventLogException("The times cannot be read, such as \"" + samples.getFirst()
                    + "\"; write them like 2026-03-02T09:30:00+01:00");
        }
        if (!samples.isEmpty() && timestamps.isAmbiguous(samples)) {
            intake.warn(
                    "Days and months of the times could be exchanged; the day was taken to be first",
                    samples.getFirst());
        }
        return timestamps;
    }

    private void add(CsvRecord row, CsvColumns columns, Timestamps timestamps) {
        intake.see();
        String place = "line " + row.getStartingLineNumber();
        @Nullable String caseId = intake.text(field(row, columns.caseId()));
        @Nullable String activity = intake.text(field(row, columns.activity()));
        @Nullable Instant at = timestamps.parse(field(row, columns.time()));
        if (caseId == null || activity == null) {
            intake.warn("Rows without a case or an activity were left out", place);
        } else if (at == null) {
            intake.warn("Rows without a readable time were left out", place + ", " + field(row, columns.time()));
        } else {
            cases.computeIfAbsent(caseId, _ -> new ArrayList<>())
                    .add(new RawEvent(
                            activity,
                            at,
                            timestamps.parse(field(row, columns.start())),
                            intake.text(field(row, columns.transition())),
                            intake.text(field(row, columns.resource()))));
        }
    }

    private static String field(CsvRecord row, int column) {
        return column < 0 || column >= row.getFieldCount() ? "" : row.getField(column);
    }
}
