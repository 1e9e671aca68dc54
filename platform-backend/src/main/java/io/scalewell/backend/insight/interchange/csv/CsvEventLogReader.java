package io.scalewell.backend.insight.interchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.scalewell.backend.insight.interchange.BoundedInput;
import io.scalewell.backend.insight.interchange.EventLogReader;
import io.scalewell.backend.insight.interchange.LogIntake;
import io.scalewell.backend.insight.interchange.ReadLimits;
import io.scalewell.backend.insight.interchange.ReadProgress;
import io.scalewell.backend.insight.interchange.ReadReport;
import io.scalewell.backend.insight.interchange.UnreadableEventLogException;
import io.scalewell.backend.insight.mining.Case;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of events in UTF-8, separated by comma, semicolon, tab or bar. Rows of a case need not be together, so all
 * of them are held in memory until the end.
 */
public final class CsvEventLogReader implements EventLogReader {

    private static final int LONGEST_FIELD = 1 << 16;

    private final ReadLimits limits;
    private final ZoneId zone;

    /**
     * A reader with its own limits.
     *
     * @param zone of times without an offset
     */
    public CsvEventLogReader(ReadLimits limits, ZoneId zone) {
        this.limits = limits;
        this.zone = zone;
    }

    @Override
    public ReadReport read(InputStream content, Consumer<Case> cases, ReadProgress progress) {
        try {
            BoundedInput input = BoundedInput.of(content, limits);
            LogIntake intake = new LogIntake(input, limits, cases, progress);
            BufferedReader text = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
            CsvReader<CsvRecord> rows = CsvReader.builder()
                    .fieldSeparator(CsvSeparator.guess(text))
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(LONGEST_FIELD)
                    .ofCsvRecord(text);
            new CsvRows(intake, zone).read(rows.iterator());
            return intake.report();
        } catch (CsvParseException e) {
            throw unreadable(e);
        } catch (IOException | UncheckedIOException e) {
            @Nullable UnreadableEventLogException limit = UnreadableEventLogException.within(e);
            throw limit != null ? limit : new UnreadableEventLogException("The log is damaged or was cut off", e);
        }
    }

    private static UnreadableEventLogException unreadable(CsvParseException thrown) {
        @Nullable UnreadableEventLogException limit = UnreadableEventLogException.within(thrown);
        if (limit != null) {
            return limit;
        }
        Throwable reason = thrown.getCause() == null ? thrown : thrown.getCause();
        return new UnreadableEventLogException(
                "The table cannot be read: " + thrown.getMessage() + " (" + reason.getMessage() + ")", thrown);
    }
}
