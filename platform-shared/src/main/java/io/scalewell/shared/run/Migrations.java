package io.scalewell.shared.run;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessKey;
import java.util.List;

/**
 * Moves running work to another version of its process. Needs a role that may document processes and, for a token, the scope
 * {@code DESIGN}. Running work stays on its version until somebody moves it.
 */
public interface Migrations {

    /** What would happen, decided exactly as {@link #move} does, without changing anything. */
    MigrationPreview preview(RunKey run, int version);

    /** What would happen to each running run of other versions, the most recently started first. */
    Page<MigrationPreview> preview(ProcessKey process, int version, PageRequest page);

    /** Moves one run in one transaction. {@code NotAllowedNow} when it has ended or is on that version already. */
    MigrationPreview move(RunKey run, int version);

    /**
     * Has many runs moved one after another, each in a transaction of its own, even if the platform is stopped in between.
     *
     * @param runs which of the running runs of other versions; empty means all of them
     * @return how many will be moved
     */
    int moveAll(ProcessKey process, int version, List<RunKey> runs);

    /** How many running runs there are on other versions, and how many of those wait to be moved. */
    Standing standing(ProcessKey process, int version);

    /**
     * Where running work stands.
     *
     * @param elsewhere running runs on other versions
     * @param moving how many of them wait to be moved
     * @param failed how many could not be moved; they stay where they are
     */
    record Standing(long elsewhere, long moving, long failed) {}
}
