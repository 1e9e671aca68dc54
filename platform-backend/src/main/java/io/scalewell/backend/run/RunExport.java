package io.scalewell.backend.run;

import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.run.export.CsvTable;
import io.scalewell.backend.run.export.ExportTable;
import io.scalewell.backend.run.export.XlsxTable;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ExportedFile;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunSort;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TableFormat;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes runs as a table for a spreadsheet. */
@Component
class RunExport {

    private final RunQuery query;
    private final RunViews views;
    private final PublishedProcesses processes;
    private final Calendars calendars;
    private final DatabaseClock clock;

    RunExport(RunQuery query, RunViews views, PublishedProcesses processes, Calendars calendars, DatabaseClock clock) {
        this.query = query;
        this.views = views;
        this.processes = processes;
        this.calendars = calendars;
        this.clock = clock;
    }

    ExportedFile file(RunFilter filter, RunSort sort, TableFormat format, Locale reader) {
        Instant now = clock.now();
        ExportTable table = table(filter, sort, reader, now);
        byte[] content = switch (format) {
            case CSV -> CsvTable.write(table);
            case XLSX -> XlsxTable.write(table);
        };
        LocalDate today = LocalDate.ofInstant(now, table.zone());
        String subject = filter.process() == null ? "runs" : filter.process().value() + "-runs";
        return new ExportedFile(subject + "-" + today + "." + format.extension(), format.mediaType(), content);
    }

    private ExportTable table(RunFilter filter, RunSort sort, Locale reader, Instant now) {
        UUID processId = filter.process() == null
                ? null
                : processes
                        .findId(filter.process())
                        .orElseThrow(() -> new NotFound(Message.of("missing.process", filter.process())));
        List<Field> fields = filter.process() == null
                ? List.of()
                : processes
                        .newest(filter.process())
                        .map(version -> FieldInput.fieldsOf(version.definition()))
                        .orElse(List.of());
        ExportTable table = new ExportTable(calendars.current().zone(), reader, fields);
        @Nullable String cursor = null;
        do {
            PageRequest request = new PageRequest(PageRequest.MAX_LIMIT, cursor);
            Page<RunQuery.Listed> page = query.list(filter, processId, now, RunOrderQuery.of(sort), request);
            List<RunSummary> shown = views.summaries(page).items();
            for (int index = 0; index < shown.size(); index++) {
                table.add(shown.get(index), page.items().get(index).run().fields());
            }
            cursor = page.next();
            refuseTooMany(table.rows().size(), cursor);
        } while (cursor != null);
        return table;
    }

    private static void refuseTooMany(int rows, @Nullable String more) {
        if (rows >= Runs.MOST_EXPORTED && more != null) {
            throw new NotAllowedNow(Message.of("run.export.most", Runs.MOST_EXPORTED), new ArrayList<>());
        }
    }
}
