package io.scalewell.backend.run;

import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.run.HandOverRepository.Given;
import io.scalewell.backend.run.checklist.Move;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.run.checklist.Work;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.HandOver;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives a task to somebody else with a note, and takes it back. */
@Component
class HandingOver {

    private static final int LONGEST_NOTE = 2_000;

    private final RunChanges changes;
    private final TaskActing acting;
    private final CallersRights rights;
    private final Comments comments;
    private final CommentRepository written;
    private final HandOverRepository given;

    HandingOver(
            RunChanges changes,
            TaskActing acting,
            CallersRights rights,
            Comments comments,
            CommentRepository written,
            HandOverRepository given) {
        this.changes = changes;
        this.acting = acting;
        this.rights = rights;
        this.comments = comments;
        this.written = written;
        this.given = given;
    }

    RunChange give(MemberId giver, TaskId id, HandOver wish) {
        if (wish.member() != null && wish.team() != null) {
            throw new Invalid("/member", Message.of("run.hand-over-to"));
        }
        String note = wish.note() == null ? "" : wish.note().strip();
        if (note.length() > LONGEST_NOTE) {
            throw new Invalid("/note", Message.of("limit.characters", LONGEST_NOTE));
        }
        TaskAction assign = acting.checked(new TaskAction.Assign(wish.member(), wish.team()));
        RunChange change = changes.begin(id);
        Task before = change.checklist().task(id);
        rights.current().require(Move.ASSIGN, before, change.before());
        new Work(change.checklist()).act(id, assign);
        changes.finish(change);
        Task after = change.checklist().task(id);
        Comment comment = note.isEmpty() ? null : comments.write(change.after(), after, note);
        UUID commentId = comment == null ? null : comment.id().value();
        given.put(id, new Given(giver, before.assignment(), commentId, after.revision()));
        return change;
    }

    RunChange takeBack(MemberId giver, TaskId id) {
        rights.caller().require(Permission.WORK);
        RunChange change = changes.begin(id);
        Task task = change.checklist().task(id);
        Optional<Given> last =
                given.find(id).filter(each -> each.giver().equals(giver) && each.revision() == task.revision());
        Given own = last.orElseThrow(() -> new NotAllowedNow(Message.of("run.not-taken-back"), List.of()));
        new Work(change.checklist()).giveBack(id, own.from());
        changes.finish(change);
        given.remove(id);
        if (own.comment() != null) {
            written.delete(own.comment());
        }
        return change;
    }
}
