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

    /**
     * Replaces the notes on a point. A line {@code !decision text} becomes a decision, and a line {@code !action @who text by
     * friday} or {@code - [ ] @who text by friday} an action item; both leave the notes. Every other line stays, also one that
     * could not be followed. German words are understood as well.
     */
    CapturedNotes capture(ReviewKey key, int agendaPosition, @Nullable String notes);

    /** Makes a point the current one; its time runs, and that of the point before stands still. */
    Review turnTo(ReviewKey key, int agendaPosition);

    /** Gives a point another timebox. */
    Review giveTime(ReviewKey key, int agendaPosition, int minutes);

    /** Replaces the notes on the whole meeting. Action items are captured as in {@link #capture}; decisions belong to a point. */
    CapturedNotes takeNotes(ReviewKey key, @Nullable String notes);

    Review addActionItem(ReviewKey key, NewActionItem wish);

    /** Ends the meeting: action items become tasks, the participants are told, the next review is planned. */
    Review close(ReviewKey key);

    /** Leaves it out and plans the next one. */
    Review skip(ReviewKey key);

    /** The minutes as Markdown. */
    String minutes(ReviewKey key);
}
