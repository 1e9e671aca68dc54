package io.scalewell.shared.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Open tasks as cards in columns. A run that is worked on in two places has two cards.
 *
 * @param columns in the order of the process, of the states, or of the names of those who work
 */
public record RunBoard(BoardGrouping grouping, List<Column> columns) {

    /** How many cards of a column are shown at most. */
    public static final int MOST_CARDS = 50;

    /** Up to where cards are counted; a column with more has this number and one. */
    public static final int MOST_COUNTED = 999;

    public RunBoard {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param key of the step, of the state, or the id of the member; empty for tasks that nobody has
     * @param title of the step, or the member's name; empty where the key says it all
     * @param count of all cards, also of those not shown
     * @param limit how many cards there should be at most, or null
     * @param cards the soonest due first
     */
    public record Column(
            String key, String title, int count, @Nullable Integer limit, List<TaskView> cards) {

        public Column {
            cards = List.copyOf(cards);
        }

        /** Whether there is more work in progress than was agreed. */
        public boolean isOverLimit() {
            return limit != null && count > limit;
        }
    }
}
