package io.scalewell.backend.run.checklist;

import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.text.Message;
import java.util.Collection;
import java.util.Optional;

/** Says what can be done with a task, and how it stands. */
final class MoveWords {

    private MoveWords() {}

    /** The beginning of a sentence. */
    static Message of(TaskState state) {
        return Message.of(
                switch (state) {
                    case PENDING -> "task.is.pending";
                    case READY -> "task.is.ready";
                    case STARTED -> "task.is.started";
                    case BLOCKED -> "task.is.blocked";
                    case COMPLETED -> "task.is.completed";
                    case SKIPPED -> "task.is.skipped";
                    case CANCELLED -> "task.is.cancelled";
                });
    }

    static Message of(Move move) {
        return Message.of(
                switch (move) {
                    case CLAIM -> "move.claim";
                    case START -> "move.start";
                    case PAUSE -> "move.pause";
                    case RESUME -> "move.resume";
                    case COMPLETE -> "move.complete";
                    case APPROVE -> "move.approve";
                    case REJECT -> "move.reject";
                    case REOPEN -> "move.reopen";
                    case SKIP -> "move.skip";
                    case BLOCK -> "move.block";
                    case UNBLOCK -> "move.unblock";
                    case ASSIGN -> "move.assign";
                });
    }

    /** Several, one after the other; empty when there is none. */
    static Optional<Message> of(Collection<Move> moves) {
        return moves.stream().map(MoveWords::of).reduce((before, next) -> Message.of("list.more", before, next));
    }
}
