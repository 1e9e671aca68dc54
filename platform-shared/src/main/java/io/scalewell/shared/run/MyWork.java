package io.scalewell.shared.run;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import java.time.Instant;
import java.util.List;

/** What a member does with the own list of work beside working it: set aside, hand over, wait for others, look back. */
public interface MyWork {

    /** How many tasks a member may have set aside at the same time. */
    int MOST_SNOOZED = 200;

    /**
     * Takes an open task off the caller's list until an instant, which lies ahead by a year at most; then it comes back by itself.
     * Nobody else's list changes. A task that is set aside already gets the new instant.
     */
    void snooze(TaskId task, Instant until);

    /** Brings a task back now; changes nothing when it is not set aside. */
    void wake(TaskId task);

    /** The caller's open tasks that are set aside, the first to come back first. */
    List<SnoozedTask> snoozed();

    /**
     * Gives a task to a member, a team or nobody. Who does it may take it back for as long as nobody has changed the task since.
     *
     * @param task one that the caller may assign
     */
    TaskView handOver(TaskId task, HandOver wish);

    /**
     * Undoes the caller's {@link #handOver}: whoever had the task has it again, and the note is gone. {@code NotAllowedNow} when
     * somebody has changed the task since, or the caller has not handed it over.
     */
    TaskView takeBack(TaskId task);

    /**
     * Open tasks that somebody else has, of runs that the caller started or in which the caller completed an earlier task within the
     * last 90 days; those that have waited longest first.
     */
    Page<WaitingTask> waiting(PageRequest page);

    /**
     * Reminds those who have a task that the caller waits for it. {@code NotAllowedNow} within a day of the caller's last reminder,
     * and when there is nobody to remind.
     */
    Nudge nudge(TaskId task);

    /** What the caller completed within the last seven days, the latest first. */
    Page<TaskView> done(PageRequest page);

    /** How many tasks the caller has completed since an instant. */
    int countDone(Instant since);
}
