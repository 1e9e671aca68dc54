package io.scalewell.shared.run;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import java.util.Map;

/**
 * Starts and shows runs. Reading is for every member; starting needs a role that may work and, for a token, the scope
 * {@code RUN}.
 */
public interface Runs {

    /** Starts a run of a published version; its first tasks are ready when this returns. */
    RunDetail start(StartRun wish);

    /** The most recently started first. */
    Page<RunSummary> list(RunFilter filter, PageRequest page);

    /** Throws {@code NotFound} for an unknown key. */
    RunDetail get(RunKey key);

    /** Ends a run without completing it; open tasks are cancelled. */
    RunDetail cancel(RunKey key, String reason);

    Comment comment(RunKey key, String text);

    /** Sets any fields of the run, those of the start form and those of its steps, typed by their definitions. */
    RunDetail saveFields(RunKey key, Map<String, Object> values);

    RunDetail rename(RunKey key, String name);

    /** What happened in the run, as the event log has it, the newest first. */
    Page<io.scalewell.shared.event.Event> activity(RunKey key, PageRequest page);
}
