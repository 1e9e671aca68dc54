package io.scalewell.shared.improvement;

import java.util.List;

/** Tasks that came out of reviews. */
public interface ActionItems {

    /** Those of the caller that are open, by due date. */
    List<ActionItem> mine();

    /** How many {@link #mine} has. */
    int countMine();

    /** All that are open, by due date. */
    List<ActionItem> open();

    ActionItem complete(ActionItemId id);

    ActionItem reopen(ActionItemId id);
}
