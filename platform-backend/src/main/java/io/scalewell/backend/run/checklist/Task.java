package io.scalewell.backend.run.checklist;

import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step within a run. Changes make another one; {@link Checklist} decides which.
 *
 * @param reworked rejected, reopened or redone: not right the first time
 * @param reason why it is blocked, skipped, or was sent back
 * @param itemsDone positions of the ticked sub-items
 * @param doneBy who completed it; null while nobody has
 * @param ballot of an approval that a list of approvers decides: those of the present round; null before it is ready
 * @param wakesAt while it waits: the instant at which the platform goes on; null when that is not known
 */
public record Task(
        TaskId id,
        PlannedStep place,
        TaskState state,
        Assignment assignment,
        Timing timing,
        Due due,
        int round,
        boolean reworked,
        @Nullable String reason,
        List<Integer> itemsDone,
        @Nullable Doer doneBy,
        @Nullable Ballot ballot,
        @Nullable Instant wakesAt,
        long revision) {

    public Task {
        itemsDone = List.copyOf(itemsDone);
        wakesAt = state == TaskState.READY ? wakesAt : null;
    }

    /** A task of a run that begins. */
    public static Task planned(TaskId id, PlannedStep place, Assignment assignment) {
        return new Task(
                id,
                place,
                TaskState.PENDING,
                assignment,
                Timing.NONE,
                Due.NEVER,
                1,
                false,
                null,
                List.of(),
                null,
                null,
                null,
                1);
    }

    public String stepKey() {
        return place.key();
    }

    /** Of a step of kind {@code WAIT}: whether what it waits for is not there yet. */
    boolean isWaiting() {
        return place.kind() == StepKind.WAIT && state == TaskState.READY;
    }

    Task ready(Instant now, Assignment whose, Due when, @Nullable Ballot asked) {
        return change().state(TaskState.READY)
                .assignment(whose)
                .timing(timing.ready(now))
                .due(when)
                .doneBy(null)
                .ballot(asked)
                .wakesAt(null)
                .toTask();
    }

    Task in(TaskState newState, Timing newTiming, @Nullable String newReason) {
        return change().state(newState).timing(newTiming).reason(newReason).toTask();
    }

    Task timed(Timing newTiming) {
        return change().timing(newTiming).toTask();
    }

    Task done(Instant now, Doer doer) {
        return change().state(TaskState.COMPLETED)
                .assignment(ballot == null ? assignment.claimedBy(doer) : assignment)
                .timing(timing.complete(now))
                .reason(null)
                .doneBy(doer)
                .wakesAt(null)
                .toTask();
    }

    Task assigned(Assignment whose) {
        return change().assignment(whose).toTask();
    }

    Task due(Due when) {
        return change().due(when).toTask();
    }

    Task ticked(List<Integer> done) {
        return change().itemsDone(done).toTask();
    }

    /** The same with what its approvers have said, which is kept apart. */
    public Task withBallot(@Nullable Ballot counted) {
        return change().ballot(counted).toTask();
    }

    Task waking(@Nullable Instant at) {
        return change().wakesAt(at).toTask();
    }

    /** Back among what is to come. A round in which somebody worked is over, and the work will be done again. */
    Task putBack(Instant now, @Nullable String why) {
        boolean worked = timing.startedAt() != null || (ballot != null && ballot.isBegun());
        return change().state(TaskState.PENDING)
                .timing(worked ? timing.nextRound(now) : timing.notReady())
                .due(place.isAdded() ? due : Due.NEVER)
                .round(worked ? round + 1 : round)
                .reworked(reworked || worked)
                .reason(why)
                .doneBy(null)
                .ballot(null)
                .wakesAt(null)
                .toTask();
    }

    /** In its place in another version. */
    Task movedTo(PlannedStep newPlace, Assignment whose, List<Integer> ticked) {
        return change().place(newPlace)
                .assignment(whose)
                .itemsDone(ticked)
                .revision(revision + 1)
                .toTask();
    }

    /** Not to be done any more. */
    Task cancelled(Instant now) {
        return in(TaskState.CANCELLED, timing.end(now), reason).revised(revision + 1);
    }

    boolean wasCancelled() {
        return state == TaskState.CANCELLED;
    }

    Task revised(long newRevision) {
        return change().revision(newRevision).toTask();
    }

    private TaskChange change() {
        return new TaskChange(this);
    }
}
