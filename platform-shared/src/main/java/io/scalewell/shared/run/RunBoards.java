package io.scalewell.shared.run;

import io.scalewell.shared.process.ProcessKey;
import org.jspecify.annotations.Nullable;

/** Work in progress as a board of cards. Reading is for every member; moving a card asks for what the work behind it asks for. */
public interface RunBoards {

    /** Throws {@code Invalid} when the columns are steps and no process is given, {@code NotFound} for an unknown one. */
    RunBoard find(BoardFilter filter);

    /**
     * Does the work that lies between a card's column and another one. Between steps: forward completes the tasks on the way, back
     * reopens the step. Between states: starts, pauses, blocks, unblocks. Between people: assigns. All or nothing.
     *
     * @param column the key of the column
     * @param reason why, where the move needs one: back to a step, or to blocked
     * @return the step that was left, or the column's key, by which the same move goes back
     */
    MovedCard move(TaskId card, BoardGrouping grouping, String column, @Nullable String reason);

    /**
     * Agrees on how many tasks may be open at a step at the same time. More are marked, not refused.
     *
     * @param limit 1 to 999, or null for any number
     */
    void setLimit(ProcessKey process, String step, @Nullable Integer limit);

    /**
     * A card that was moved.
     *
     * @param card the task that is in the column now
     * @param from the key of the column where it was
     */
    record MovedCard(TaskView card, String from) {}
}
