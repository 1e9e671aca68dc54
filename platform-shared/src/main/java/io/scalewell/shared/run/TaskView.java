package io.scalewell.shared.run;

import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step within a run, as work for somebody.
 *
 * @param number position in the run, from 1
 * @param assignee who has it, or null
 * @param revision counts the changes; given back with a change to find out whether somebody was quicker
 * @param waiting ready to started, elapsed
 * @param touch time of work
 * @param blocked time in state {@code BLOCKED}
 * @param timerRunning whether a work interval is open now
 * @param round 1, and one more for each time the work came back to it
 * @param reason why it is blocked, skipped, or was sent back: in the language of the reader where the platform gave it
 * @param fields the values of the step's fields, by key, plain JSON
 * @param itemsDone positions of the ticked sub-items, from 0
 * @param approval for an approval with a list of approvers: what they have decided; null before it is ready
 * @param child for a sub-process: the run that does it, or did it last; null before there is one
 * @param waitsUntil for a wait: when the platform goes on; null when that is not known
 * @param added null for a task of the process
 * @param actions what the caller may do now: names of {@code POST /tasks/{id}/{action}}
 */
public record TaskView(
        TaskId id,
        RunKey run,
        String runName,
        ProcessKey process,
        String processName,
        String stepKey,
        int number,
        String title,
        StepKind kind,
        TaskState state,
        @Nullable TaskAssignee assignee,
        @Nullable Instant due,
        @Nullable Instant readyAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Duration waiting,
        @Nullable Duration touch,
        @Nullable Duration blocked,
        boolean timerRunning,
        int round,
        @Nullable Message reason,
        Map<String, Object> fields,
        List<Integer> itemsDone,
        List<String> actions,
        @Nullable TaskApproval approval,
        @Nullable SubRun child,
        @Nullable Instant waitsUntil,
        @Nullable AddedTask added,
        long revision) {}
