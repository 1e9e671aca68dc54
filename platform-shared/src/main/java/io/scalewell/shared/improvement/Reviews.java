package io.scalewell.shared.improvement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Continuous-improvement meetings. Changing needs {@code MANAGER} or {@code ADMIN} and the scope {@code IMPROVE}. */
public interface Reviews {

    /** Coming ones first, then the closed ones, newest first. */
    List<ReviewSummary> list();

    /** While it is {@code SCHEDULED} the agenda is computed as of now; from the opening on it is frozen. */
    Review get(ReviewKey key);

    /** Plans a series; its first review is created at once, the next one when that is closed or skipped. */
    Review schedule(ReviewSeries series);

    Review open(ReviewKey key);

    Review decide(ReviewKey key, int agendaPosition, @Nullable String decision);

    Review takeNotes(ReviewKey key, @Nullable String notes);

    Review addActionItem(ReviewKey key, NewActionItem wish);

    /** Ends the meeting: action items become tasks, the participants are told, the next review is planned. */
    Review close(ReviewKey key);

    /** Leaves it out and plans the next one. */
    Review skip(ReviewKey key);

    /** The minutes as Markdown. */
    String minutes(ReviewKey key);
}
