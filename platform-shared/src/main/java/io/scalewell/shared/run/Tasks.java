package io.scalewell.shared.run;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works tasks. */
public interface Tasks {

    /** By due instant, those without one last, then by readiness. */
    Page<TaskView> list(TaskFilter filter, PageRequest page);

    /** How many open tasks the caller has and has not set aside, and how many of them are approvals. */
    OpenCount countMine();

    TaskView get(TaskId id);

    /**
     * The first of the caller's open tasks in the order of {@link #list}, each with its step: what is needed to work them without a
     * connection.
     *
     * @param most how many, 200 at most
     */
    List<TaskWithStep> takeAlong(int most);

    /**
     * Tells that the caller looks at the task, ready to work: starts it when it is ready and the caller has claimed it or is its
     * assignee, and changes nothing otherwise.
     */
    TaskView opened(TaskId id);

    /** Does one action; {@code NotAllowedNow} says which ones the state allows. */
    TaskResult act(TaskId id, TaskAction action);

    /**
     * Does one action with what the caller has seen. A decision counts for what was looked at: an approval has another revision as soon
     * as a value of its run is another one.
     *
     * @param expectedRevision the revision that the caller saw, or null to take it as it is; when it is another one now, {@code
     *     EditConflict} says what changed and carries the present {@code TaskView}
     */
    TaskResult act(TaskId id, TaskAction action, @Nullable Long expectedRevision);

    /**
     * Saves some field values of a task, typed by the field's definition. The first one starts the task.
     *
     * @param expectedRevision the revision that the caller saw, or null to overwrite; when another value was saved for one of
     *     the same fields since, {@code EditConflict} carries both: the present {@code TaskView} and the values given here
     */
    TaskView saveFields(TaskId id, Map<String, Object> values, @Nullable Long expectedRevision);

    /** Ticks exactly these sub-items. */
    TaskView tickItems(TaskId id, List<Integer> done);

    TaskView changeDue(TaskId id, @Nullable Instant due);

    Comment comment(TaskId id, String text);

    /** Numbers for the navigation. */
    record OpenCount(int tasks, int approvals) {}
}
