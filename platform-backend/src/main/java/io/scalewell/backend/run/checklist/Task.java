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
        return new Task(
                id,
                place,
                TaskState.READY,
                whose,
                timing.ready(now),
                when,
                round,
                reworked,
                reason,
                itemsDone,
                null,
                asked,
                null,
                revision);
    }

    Task in(TaskState newState, Timing newTiming, @Nullable String newReason) {
        return new Task(
                id,
                place,
                newState,
                assignment,
                newTiming,
                due,
                round,
                reworked,
                newReason,
                itemsDone,
                doneBy,
                ballot,
                wakesAt,
                revision);
    }

    Task timed(Timing newTiming) {
        return in(state, newTiming, reason);
    }

    Task done(Instant now, Doer doer) {
        return new Task(
                id,
                place,
                TaskState.COMPLETED,
                ballot == null ? assignment.claimedBy(doer) : assignment,
                timing.complete(now),
                due,
                round,
                reworked,
                null,
                itemsDone,
                doer,
                ballot,
                null,
                revision);
    }

    Task assigned(Assignment whose) {
        return new Task(
                id, place, state, whose, timing, due, round, reworked, reason, itemsDone, doneBy, ballot, wakesAt,
                revision);
    }

    Task due(Due when) {
        return new Task(
                id,
                place,
                state,
                assignment,
                timing,
                when,
                round,
                reworked,
                reason,
                itemsDone,
                doneBy,
                ballot,
                wakesAt,
                revision);
    }

    Task ticked(List<Integer> done) {
        return new Task(
                id,
                place,
                state,
                assignment,
                timing,
                due,
                round,
                reworked,
                reason,
                done,
                doneBy,
                ballot,
                wakesAt,
                revision);
    }

    /** The same with what its approvers have said, which is kept apart. */
    public Task withBallot(@Nullable Ballot counted) {
        return new Task(
                id,
                place,
                state,
                assignment,
                timing,
                due,
                round,
                reworked,
                reason,
                itemsDone,
                doneBy,
                counted,
                wakesAt,
                revision);
    }

    Task waking(@Nullable Instant at) {
        return new Task(
                id,
                place,
                state,
                assignment,
                timing,
                due,
                round,
                reworked,
                reason,
                itemsDone,
                doneBy,
                ballot,
                at,
                revision);
    }

    /** Back among what is to come. A round in which somebody worked is over, and the work will be done again. */
    Task putBack(Instant now, @Nullable String why) {
        boolean worked = timing.startedAt() != null || (ballot != null && ballot.isBegun());
        return new Task(
                id,
                place,
                TaskState.PENDING,
                assignment,
                worked ? timing.nextRound(now) : timing.notReady(),
                Due.NEVER,
                worked ? round + 1 : round,
                reworked || worked,
                why,
                itemsDone,
                null,
                null,
                null,
                revision);
    }

    /** In its place in another version. */
    Task movedTo(PlannedStep newPlace, Assignment whose, List<Integer> ticked) {
        return new Task(
                id,
                newPlace,
                state,
                whose,
                timing,
                due,
                round,
                reworked,
                reason,
                ticked,
                doneBy,
                ballot,
                wakesAt,
                revision + 1);
    }

    /** Not to be done any more. */
    Task cancelled(Instant now) {
        return in(TaskState.CANCELLED, timing.end(now), reason).revised(revision + 1);
    }

    boolean wasCancelled() {
        return state == TaskState.CANCELLED;
    }

    Task revised(long newRevision) {
        return new Task(
                id,
                place,
                state,
                assignment,
                timing,
                due,
                round,
                reworked,
                reason,
                itemsDone,
                doneBy,
                ballot,
                wakesAt,
                newRevision);
    }
}
