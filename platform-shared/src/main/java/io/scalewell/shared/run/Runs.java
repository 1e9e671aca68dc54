package io.scalewell.shared.run;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ExportedFile;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Starts and shows runs. Reading is for every member; starting needs a role that may work and, for a token, the scope
 * {@code RUN}.
 */
public interface Runs {

    /** Starts a run of a published version; its first tasks are ready when this returns. */
    RunDetail start(StartRun wish);

    /** The most recently started first. */
    Page<RunSummary> list(RunFilter filter, PageRequest page);

    /** A cursor belongs to the order it came from. */
    Page<RunSummary> list(RunFilter filter, RunSort sort, PageRequest page);

    /**
     * All these runs as a table for a spreadsheet; with the fields as columns when one process is wanted. Columns are
     * named in the language of the reader.
     *
     * <p>Throws {@code NotAllowedNow} when there are more than {@value #MOST_EXPORTED}.
     */
    ExportedFile export(RunFilter filter, RunSort sort, TableFormat format, Locale reader);

    int MOST_EXPORTED = 20_000;

    /** Throws {@code NotFound} for an unknown key. */
    RunDetail get(RunKey key);

    /** Ends a run without completing it; open tasks are cancelled. */
    RunDetail cancel(RunKey key, String reason);

    Comment comment(RunKey key, String text);

    /** Sets any fields of the run, those of the start form and those of its steps, typed by their definitions. */
    RunDetail saveFields(RunKey key, Map<String, Object> values);

    RunDetail rename(RunKey key, String name);

    /** Changes by when the run is to be done; null for never. Its tasks keep their own due instants. */
    RunDetail changeDue(RunKey key, @Nullable Instant due);

    /** What happened in the run, as the event log has it, the newest first. */
    Page<io.scalewell.shared.event.Event> activity(RunKey key, PageRequest page);
}
